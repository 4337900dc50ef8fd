import { expect, test } from 'vitest';
import { en } from '#words/en.ts';

test('minutes have the article that they are spoken with', () => {
  const { minutes } = en.opening;
  for (const number of [8, 11, 18, 80, 85]) expect(minutes(number)).toBe(`An ${String(number)}-minute read`);
  for (const number of [1, 7, 14, 38, 110]) expect(minutes(number)).toBe(`A ${String(number)}-minute read`);
});
