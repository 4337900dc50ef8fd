import type { Account } from '#schema/story.ts';
import type { AssembledClaim } from './story.ts';

/** A claim with those that answer it. One of the two may be missing: nobody answered, or it answers something else. */
export interface Pair {
  /** The id of the claim that the pair begins with. */
  root: string;
  topic: string;
  /** The claim of the first side, or what stands in its place. */
  first: AssembledClaim[];
  second: AssembledClaim[];
  /** Claims of accounts that are not sides. */
  others: AssembledClaim[];
  /** The side that asks: its claim is answered, or waits for an answer. */
  asks: 'first' | 'second' | undefined;
  /** What the first claim of the pair answers, when that is not a claim: an event, a figure or a line of the brief. */
  answered: string | undefined;
}

/**
 * Pairs claims with the claims that answer them, in the order of the first of each; every claim stands in one pair. Where
 * claims answer each other in a circle, the first of them is the one that is answered.
 */
export function pairClaims(claims: readonly AssembledClaim[], accounts: readonly Account[]): Pair[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const rootOf = (claim: AssembledClaim, line: readonly AssembledClaim[] = []): AssembledClaim => {
    if (line.includes(claim)) {
      const circle = line.slice(line.indexOf(claim));
      return claims.find((one) => circle.includes(one)) ?? claim;
    }
    const answered = claim.answers === undefined ? undefined : byId.get(claim.answers);
    return answered ? rootOf(answered, [...line, claim]) : claim;
  };
  const groups = new Map<AssembledClaim, AssembledClaim[]>();
  for (const claim of claims) {
    const root = rootOf(claim);
    groups.set(root, [...(groups.get(root) ?? []), claim]);
  }
  const sideOf = (claim: AssembledClaim) =>
    (['first', 'second'] as const).find((_, index) => accounts[index]?.id === claim.account);
  return [...groups].map(([root, members]) => ({
    root: root.id,
    topic: root.about,
    first: members.filter((claim) => sideOf(claim) === 'first'),
    second: members.filter((claim) => sideOf(claim) === 'second'),
    others: members.filter((claim) => sideOf(claim) === undefined),
    asks: sideOf(root),
    answered: root.answers !== undefined && !byId.has(root.answers) ? root.answers : undefined,
  }));
}
