import { expect, test } from 'vitest';
import { en } from '#words/en.ts';

test('one control has both of its worlds, more have all of theirs', () => {
  expect(en.gates.worlds(2, 1)).toBe('Both worlds of this one control');
  expect(en.gates.worlds(16, 4)).toBe('All 16 worlds of these four controls');
});

test('minutes have the article that they are spoken with', () => {
  const { minutes } = en.opening;
  for (const number of [8, 11, 18, 80, 85]) expect(minutes(number)).toBe(`An ${String(number)}-minute read`);
  for (const number of [1, 7, 14, 38, 110]) expect(minutes(number)).toBe(`A ${String(number)}-minute read`);
});
