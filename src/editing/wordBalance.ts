import type { AssembledClaim } from '#model/story.ts';
import type { Account } from '#schema/story.ts';
import type { RawStory } from '#model/entry.ts';
import { claimWords } from '#model/claimWords.ts';
import { pairClaims } from '#model/pairs.ts';

/** How many words each side has in one pair of claims; one of the two is zero where nobody answered. */
export interface PairBalance {
  root: string;
  topic: string;
  first: number;
  second: number;
}

export interface Balance {
  /** Words of claims by account, in the story’s order. */
  totals: { account: Account; words: number }[];
  pairs: PairBalance[];
}

/** The words of each account’s claims, in all and pair by pair. */
export function wordBalance(raw: RawStory, claims: readonly AssembledClaim[]): Balance {
  const accounts = raw.story[0]?.data.accounts ?? [];
  const words = new Map(raw.accountability.map((entry) => [entry.id, claimWords(entry)]));
  const sum = (of: readonly { id: string }[]) => of.reduce((all, { id }) => all + (words.get(id) ?? 0), 0);
  return {
    totals: accounts.map((account) => ({
      account,
      words: sum(claims.filter((claim) => claim.account === account.id)),
    })),
    pairs: pairClaims(claims, accounts).map(({ root, topic, first, second }) => ({
      root,
      topic,
      first: sum(first),
      second: sum(second),
    })),
  };
}
