import { expect, test } from 'vitest';
import { wrapText } from '#charts/wrapText.ts';

test('a text is broken at blanks, and keeps all its words', () => {
  expect(wrapText('one two  three four', 9)).toEqual(['one two', 'three', 'four']);
});

test('a word that is longer than a line is broken, and no line is longer than that', () => {
  expect(wrapText('see https://example.org/long now', 10)).toEqual(['see', 'https://ex', 'ample.org/', 'long now']);
});

test('an empty text has no lines', () => {
  expect(wrapText('  ', 9)).toEqual([]);
});
