import { expect, test } from 'vitest';
import { percent } from '#charts/percent.ts';

test('a share is written with at most one decimal, or two where they are asked for', () => {
  const shares = [0, 25, 81.25, 4.168999999999997, 65.10000000000001, 100];
  expect(shares.map((share) => percent(share))).toEqual(['0%', '25%', '81.3%', '4.2%', '65.1%', '100%']);
  expect(shares.map((share) => percent(share, 2))).toEqual(['0%', '25%', '81.25%', '4.17%', '65.1%', '100%']);
});
