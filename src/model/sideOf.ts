import type { Account } from '#schema/story.ts';

/** Whether an account is the first side of its story, the second, or none of the two. */
export function sideOf(account: string | undefined, accounts: readonly Account[]): 'first' | 'second' | undefined {
  if (account === undefined) return undefined;
  if (accounts[0]?.id === account) return 'first';
  return accounts[1]?.id === account ? 'second' : undefined;
}
