import type { Check } from './checkContext.ts';
import type { Finding } from './problem.ts';
import { wordBalance } from './wordBalance.ts';

/** How many times the words of the other a side of a pair may have. */
const BALANCE = 1.3;

/** Pairs of claims in which one side has over 1.3 times the words of the other, told at the claim the pair begins with. */
export const warnBalance: Check = ({ raw }) => {
  const [first, second] = raw.story[0]?.data.accounts ?? [];
  if (!first || !second) return [];
  return wordBalance(raw).pairs.flatMap(({ root, ...sides }): Finding[] => {
    const words = [sides.first, sides.second] as const;
    if (Math.min(...words) === 0 || Math.max(...words) <= BALANCE * Math.min(...words)) return [];
    const sentence = `This pair has ${String(words[0])} words of “${first.name}” and ${String(words[1])} of “${second.name}”, over ${String(BALANCE)} times as many. Shorten the one, or lengthen the other.`;
    return [{ file: root.file, path: ['claim'], sentence }];
  });
};
