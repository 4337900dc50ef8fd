import type { Claim } from '#schema/claim.ts';
import type { Check } from './checkContext.ts';
import { claimWords } from './claimWords.ts';
import type { Entry } from './entry.ts';
import type { Finding } from './problem.ts';

/** How many times the words of the other a side of a pair may have. */
export const BALANCE = 1.3;

interface Sides {
  root: Entry<Claim>;
  first: Entry<Claim>[];
  second: Entry<Claim>[];
}

/** Pairs of claims in which one side has over 1.3 times the words of the other, told at the claim the pair begins with. */
export const warnBalance: Check = ({ raw }) => {
  const [first, second] = raw.story[0]?.data.accounts ?? [];
  if (!first || !second) return [];
  return pairsOf(raw.accountability, first.id, second.id).flatMap(({ root, ...sides }): Finding[] => {
    const words = [sum(sides.first), sum(sides.second)] as const;
    if (Math.min(...words) === 0 || Math.max(...words) <= BALANCE * Math.min(...words)) return [];
    const sentence = `This pair has ${String(words[0])} words of “${first.name}” and ${String(words[1])} of “${second.name}”, over ${String(BALANCE)} times as many. Shorten the one, or lengthen the other.`;
    return [{ file: root.file, path: ['claim'], sentence }];
  });
};

function sum(claims: readonly Entry<Claim>[]): number {
  return claims.reduce((words, claim) => words + claimWords(claim), 0);
}

/** Claims with those that answer them, by side, each group once. Circles are refused by the checks, so a walk up ends. */
function pairsOf(claims: readonly Entry<Claim>[], first: string, second: string): Sides[] {
  const rootOf = (claim: Entry<Claim>, seen: readonly string[] = []): Entry<Claim> => {
    const answered = claims.find(({ id }) => id === claim.data.answers);
    return answered && !seen.includes(answered.id) ? rootOf(answered, [...seen, claim.id]) : claim;
  };
  const groups = Map.groupBy(claims, (claim) => rootOf(claim));
  return [...groups].map(([root, members]) => ({
    root,
    first: members.filter(({ data }) => data.account === first),
    second: members.filter(({ data }) => data.account === second),
  }));
}
