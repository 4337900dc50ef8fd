import type { Account } from '#schema/story.ts';

/** One of the two accounts that a story is told between: its first, or its second. */
export type Side = 'first' | 'second';

/** Whether an account is the first side of its story, the second, or none of the two. */
export function sideOf(account: string | undefined, accounts: readonly Account[]): Side | undefined {
  if (account === undefined) return undefined;
  if (accounts[0]?.id === account) return 'first';
  return accounts[1]?.id === account ? 'second' : undefined;
}

/** The side that a side is told against. */
export function otherSide(side: Side): Side {
  return side === 'first' ? 'second' : 'first';
}
