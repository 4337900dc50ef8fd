import { en } from './en.ts';
import { inLanguage } from './inLanguage.ts';

/** The interface’s words in the language of a story. */
export const wordsFor = inLanguage({ en });
