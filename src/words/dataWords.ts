/** What is said of the data behind a page and of the feed, in English. */
const en = {
  json: 'JSON',
  schema: 'its schema',
  tables: { timeline: 'timeline (CSV)', numbers: 'numbers (CSV)', claims: 'claims (CSV)' },
  follow: 'To hear of new stories and corrections:',
  feed: 'feed',
  feedTitle: 'New stories and corrections',
  feedAuthor: 'The editors',
  correction: (title: string) => `Correction: ${title}`,
};

export type DataWords = typeof en;

const LANGUAGES: Record<string, DataWords> = { en };

/** The words around data and feed in the language of a story; English where there are none yet. */
export function dataWords(lang: string): DataWords {
  return LANGUAGES[lang.split('-')[0] ?? 'en'] ?? en;
}
