import { expect, test } from 'vitest';
import { countWords } from '#model/countWords.ts';

test.each([
  ['One two-three, four — 5.', 4],
  ['', 0],
  ['… – *', 0],
  ['Été à Łódź', 3],
])('“%s” has %d words', (text, count) => {
  expect(countWords(text)).toBe(count);
});
