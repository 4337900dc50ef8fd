import { inLanguage } from './inLanguage.ts';

/** What stands on the buttons of a place: an entry or a piece that has an address of its own; in English. */
const en = {
  copy: 'Copy link',
  share: 'Share',
  copied: 'Link copied',
  inBar: 'Not copied: it is in the address bar',
  cite: 'Cite',
};

/** The words of a place in the language of a story. */
export const placeWords = inLanguage({ en });
