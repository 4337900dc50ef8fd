import { en, type Words } from './en.ts';

const LANGUAGES: Record<string, Words> = { en };

/** The interface’s words in the language of a story; English where there are none yet. */
export function wordsFor(lang: string): Words {
  return LANGUAGES[lang.split('-')[0] ?? 'en'] ?? en;
}
