import { expect, test } from 'vitest';
import { countLines, fitText } from '#cards/fitText.ts';

test('words take the largest size that fits, and the smallest where none does', () => {
  const column = { width: 200, height: 60, face: 'sans', lead: 1.2 } as const;
  expect(fitText('Short', column, [48, 24]).size).toBe(48);
  expect(fitText('Words that need two lines', column, [48, 24])).toEqual({ size: 24, lines: 2 });
  expect(fitText('Words '.repeat(90).trim(), column, [48, 24]).size).toBe(24);
  expect(countLines('wide', 1, 48, 'serif')).toBe(4);
});
