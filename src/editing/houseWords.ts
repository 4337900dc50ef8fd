/** A word that this house does not write, and what to write instead. */
export interface HouseWord {
  pattern: RegExp;
  instead: string;
}

/** The house word list, for English. Words that hide who says a thing, that take a side, and that a shorter one can stand for. */
export const HOUSE_WORDS: readonly HouseWord[] = [
  { pattern: /\b(?:reportedly|allegedly|purportedly|supposedly)\b/gi, instead: 'Name who says it.' },
  { pattern: /\bit (?:is|was|has been) (?:said|reported|believed|understood)\b/gi, instead: 'Name who says it.' },
  {
    pattern: /\b(?:admit(?:s|ted)?|conced(?:es?|ed)|insist(?:s|ed)?)\b/gi,
    instead: 'It takes a side. Write “says” or “said”.',
  },
  { pattern: /\bclaim(?:s|ed) that\b/gi, instead: 'It takes a side. Write “says that” or “said that”.' },
  { pattern: /\b(?:obviously|of course|needless to say|clearly)\b/gi, instead: 'Leave it out: the evidence says it.' },
  {
    pattern: /\b(?:massive(?:ly)?|huge(?:ly)?|shocking(?:ly)?|devastating|catastrophic)\b/gi,
    instead: 'It judges. Give the number, or the fact.',
  },
  { pattern: /\b(?:utili[sz](?:es?|ed|ing)|leverag(?:es?|ed|ing))\b/gi, instead: 'Write “use”.' },
  { pattern: /\bin order to\b/gi, instead: 'Write “to”.' },
  { pattern: /\bprior to\b/gi, instead: 'Write “before”.' },
  { pattern: /\bdue to the fact that\b/gi, instead: 'Write “because”.' },
  { pattern: /\bin the event that\b/gi, instead: 'Write “if”.' },
  { pattern: /\bgoing forward\b/gi, instead: 'Write “from now on”, or leave it out.' },
  { pattern: /\b(?:very|quite|rather) unique\b/gi, instead: 'Write “unique”, or “rare”.' },
  { pattern: /(?<=\p{L})'(?=\p{L})/gu, instead: 'Write ’ for an apostrophe.' },
  { pattern: /"/g, instead: 'Write “ and ” around a quotation.' },
];
