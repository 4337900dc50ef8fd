import { expect, test, vi } from 'vitest';
import { once } from '#schema/once.ts';

test('an answer is worked out once for each key, also where it is none', () => {
  const answer = vi.fn((word: string) => (word === '' ? undefined : word.length));
  const known = once(answer);
  expect(['rope', '', 'rope', ''].map(known)).toEqual([4, undefined, 4, undefined]);
  expect(answer).toHaveBeenCalledTimes(2);
});
