import { expect, test } from 'vitest';
import { wordBalance } from '#model/wordBalance.ts';
import { rawStory } from '../build.ts';

const balanceOf = (accountability: Record<string, object>) =>
  wordBalance(rawStory({ accountability: accountability as never }));

test('the words of each side are counted in all, and pair by pair', () => {
  const { totals, pairs } = balanceOf({
    old: { claim: 'The rope was old.', quote: 'quite old', sources: ['letter'] },
    worn: { account: 'union', claim: 'It was worn by use.', answers: 'old', sources: ['bulletin'] },
    late: { account: 'union', claim: 'They came late.', about: 'Help', sources: ['bulletin'] },
  });
  expect(totals.map(({ account, words }) => [account.id, words])).toEqual([
    ['company', 6],
    ['union', 8],
    ['town', 0],
  ]);
  expect(pairs).toMatchObject([
    { root: { id: 'old', about: 'Cause', file: 'lift/accountability/old.md' }, first: 6, second: 5 },
    { root: { id: 'late', about: 'Help', file: 'lift/accountability/late.md' }, first: 0, second: 3 },
  ]);
});

test('a story without claims has no pairs', () => {
  expect(balanceOf({}).pairs).toEqual([]);
});
