/** What gives the words of one place in the language of a story; in English where there are none yet. */
export function inLanguage<Words>(words: { en: Words } & Record<string, Words>): (lang: string) => Words {
  return (lang) => words[lang.split('-')[0] ?? 'en'] ?? words.en;
}
