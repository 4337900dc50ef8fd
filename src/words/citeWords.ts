import { inLanguage } from './inLanguage.ts';

/** What the page says on which a story is cited and its data are taken, in English. */
const en = {
  title: 'Cite it, or take its data',
  dek: 'The page, each figure and each claim, as last changed. An address with # leads to the very place.',
  back: 'Back to the story',
  page: 'The page',
  figures: 'Figures',
  claims: 'Claims',
  plain: 'Plain',
  apa: 'APA',
  bibtex: 'BibTeX',
  data: 'The data',
  dataDek: 'Everything that the story says, with each entry’s standing and sources. Field names are not translated.',
  licences: 'Licences of fonts and code',
  version: (day: string) => `Version of ${day}`,
  within: (part: string, whole: string) => `“${part}”. In: ${whole}`,
  more: 'APA, BibTeX, and every claim and figure',
};

export type CiteWords = typeof en;

/** The words around citations in the language of a story. */
export const citeWords = inLanguage({ en });
