import { inLanguage } from './inLanguage.ts';

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

/** The words around data and feed in the language of a story. */
export const dataWords = inLanguage({ en });
