import { expect, test } from 'vitest';
import { wrapText } from '#charts/wrapText.ts';

test('a text is broken at blanks, and keeps all its words', () => {
  expect(wrapText('one two  three four', 9)).toEqual(['one two', 'three', 'four']);
});

test('a word that is longer than a line is broken, and no line is longer than that', () => {
  expect(wrapText('see https://example.org/long now', 10)).toEqual(['see', 'https://', 'example.or', 'g/long now']);
});

test('an address is broken after a slash or a hyphen, and kept whole where it fits', () => {
  const address = '<https://example.org/own-tools-170930190.html>';
  expect(wrapText(address, 40)).toEqual(['<https://example.org/own-tools-', '170930190.html>']);
  expect(wrapText(`See ${address}`, 46)).toEqual(['See', address]);
});

test('a number stays with its unit', () => {
  expect(wrapText('from 14\u00a0h on', 7)).toEqual(['from', '14\u00a0h on']);
});

test('an empty text has no lines', () => {
  expect(wrapText('  ', 9)).toEqual([]);
});
