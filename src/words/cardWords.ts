import { inLanguage } from './inLanguage.ts';

/** What share cards say for themselves, and what is said of them to who can’t see them; in English. */
const en = {
  more: (count: number) => `and ${String(count)} more`,
  morePublishers: (count: number, all: number) => `and ${String(count)} more of ${String(all)} publishers`,
  /** What a card shows: its title, then everything that stands on it. */
  shows: (title: string, lines: readonly string[]) =>
    [title, ...lines].map((line) => (/[.?!…]”?$/.test(line) ? line : `${line}.`)).join(' '),
  says: (who: string, claim: string) => (who === '' ? claim : `${who}: ${claim}`),
  reported: (word: string) => `reported: ${word}`,
  reportedAs: (words: readonly string[]) => `As reported: ${words.join('; ')}`,
  notKnown: (names: readonly string[]) => `Not known: ${names.join('; ')}`,
  counted: (count: number, names: readonly string[]) => `${String(count)} in all: ${names.join('; ')}`,
  events: (names: readonly string[]) => `Events on one line of time: ${names.join(', ')}`,
};

/** The words of share cards in the language of a story. */
export const cardWords = inLanguage({ en });
