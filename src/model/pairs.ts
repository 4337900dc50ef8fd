import type { Claim } from '#schema/claim.ts';
import type { Account } from '#schema/story.ts';
import { otherSide, sideOf, type Side } from './sideOf.ts';
import type { AssembledClaim } from './story.ts';

/** What of a claim says whom it is paired with. */
type Paired = Pick<Claim, 'account' | 'answers'> & { id: string };

/** A claim with those that answer it. One of the two may be missing: nobody answered, or it answers something else. */
export interface Pair<One extends Paired = AssembledClaim> {
  /** The claim that the pair begins with. */
  root: One;
  /** The claims of the first side, and of the second. */
  first: One[];
  second: One[];
  /** Claims of accounts that are not sides. */
  others: One[];
  /** The side that the pair begins with. */
  asks: Side | undefined;
  /** What the first claim of the pair answers, when that is not a claim: an event, a figure or a line of the brief. */
  answered: string | undefined;
}

/**
 * Pairs claims with the claims that answer them, in the order of the first of each; every claim stands in one pair. Where
 * claims answer each other in a circle, the first of them is the one that is answered.
 */
export function pairClaims<One extends Paired>(claims: readonly One[], accounts: readonly Account[]): Pair<One>[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const rootOf = (claim: One, line: readonly One[] = []): One => {
    if (line.includes(claim)) {
      const circle = line.slice(line.indexOf(claim));
      return claims.find((one) => circle.includes(one)) ?? claim;
    }
    const answered = claim.answers === undefined ? undefined : byId.get(claim.answers);
    return answered ? rootOf(answered, [...line, claim]) : claim;
  };
  return [...Map.groupBy(claims, (claim) => rootOf(claim))].map(([root, members]) => {
    const of = (side: Side | undefined) => members.filter(({ account }) => sideOf(account, accounts) === side);
    return {
      root,
      first: of('first'),
      second: of('second'),
      others: of(undefined),
      asks: sideOf(root.account, accounts),
      answered: root.answers !== undefined && !byId.has(root.answers) ? root.answers : undefined,
    };
  });
}

/** Whether a pair waits for an answer: a side begins it, with what answers nothing, and the other side has no claim in it. */
export function isOpen<One extends Paired>({ asks, answered, ...claims }: Pair<One>): boolean {
  return asks !== undefined && answered === undefined && claims[otherSide(asks)].length === 0;
}
