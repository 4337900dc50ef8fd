import { inLanguage } from './inLanguage.ts';

/** What stands on a button that copies a text, and what is said when it was pressed; in English. */
const en = {
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Your browser doesn’t let us copy. The text is selected: press Ctrl+C or ⌘C.',
};

/** The words of copying in the language of a story. */
export const copyWords = inLanguage({ en });
