import { findingOf, type Check } from './checkContext.ts';
import { countWords } from './countWords.ts';
import { wordBalance } from './wordBalance.ts';

/** How many times the words of the other a side of a pair may have. */
const BALANCE = 1.3;

/** Pairs of claims, and the accounts of an event, in which one side has over 1.3 times the words of the other. A pair is told at the claim that it begins with. */
export const warnBalance: Check = ({ raw }) => {
  const [first, second] = raw.story[0]?.data.accounts ?? [];
  if (!first || !second) return [];
  const weigh = (what: string, ...words: [number, number]): string | undefined => {
    if (Math.min(...words) === 0 || Math.max(...words) <= BALANCE * Math.min(...words)) return undefined;
    return `${what} has ${String(words[0])} words of “${first.name}” and ${String(words[1])} of “${second.name}”, over ${String(BALANCE)} times as many. Shorten the one, or lengthen the other.`;
  };
  const pairs = wordBalance(raw).pairs.flatMap((pair) =>
    findingOf(pair.root.file, ['claim'], weigh('This pair', pair.first, pair.second)),
  );
  const events = raw.timeline.flatMap(({ file, data: { accounts } }) => {
    const [one, other] = [countWords(accounts[first.id] ?? ''), countWords(accounts[second.id] ?? '')];
    return findingOf(file, ['accounts'], weigh('This event', one, other));
  });
  return [...pairs, ...events];
};
