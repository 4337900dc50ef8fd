/** What stands on the buttons of a place: an entry or a piece that has an address of its own; in English. */
const en = {
  copy: 'Copy link',
  share: 'Share',
  copied: 'Link copied',
  inBar: 'Not copied: it is in the address bar',
  cite: 'Cite',
};

export type PlaceWords = typeof en;

const LANGUAGES: Record<string, PlaceWords> = { en };

/** The words of a place in the language of a story; English where there are none yet. */
export function placeWords(lang: string): PlaceWords {
  return LANGUAGES[lang.split('-')[0] ?? 'en'] ?? en;
}
