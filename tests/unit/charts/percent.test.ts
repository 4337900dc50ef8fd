import { expect, test } from 'vitest';
import { percent } from '#charts/percent.ts';

test('a share is written with at most two decimals', () => {
  expect([0, 25, 81.25, 4.168999999999997, 65.10000000000001, 100].map(percent)).toEqual([
    '0%',
    '25%',
    '81.25%',
    '4.17%',
    '65.1%',
    '100%',
  ]);
});
