import type { Account } from '#schema/story.ts';
import type { RawStory } from './entry.ts';
import { pairClaims } from './pairs.ts';
import { countWords } from './countWords.ts';

/** How many words each side has in one pair of claims; one of the two is zero where nobody answered. */
interface PairBalance {
  /** The claim that the pair begins with. */
  root: { id: string; about: string; file: string };
  first: number;
  second: number;
}

export interface Balance {
  /** Words of claims by account, in the story’s order. */
  totals: { account: Account; words: number }[];
  pairs: PairBalance[];
}

/** The words of each account’s claims, in all and pair by pair: the claim itself, its quotation, and the text below it. */
export function wordBalance({ story, accountability }: RawStory): Balance {
  const accounts = story[0]?.data.accounts ?? [];
  const claims = accountability.map(({ id, file, data, words }) => {
    return { ...data, id, file, words: countWords(data.claim) + countWords(data.quote ?? '') + words };
  });
  const sum = (of: typeof claims) => of.reduce((all, { words }) => all + words, 0);
  return {
    totals: accounts.map((account) => ({
      account,
      words: sum(claims.filter((claim) => claim.account === account.id)),
    })),
    pairs: pairClaims(claims, accounts).map(({ root, first, second }) => ({
      root,
      first: sum(first),
      second: sum(second),
    })),
  };
}
