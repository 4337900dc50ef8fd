import { expect, test } from 'vitest';
import { idOf } from '#editing/idOf.ts';
import { ID_FORM } from '#schema/text.ts';
import { fc } from '../build.ts';

test.each([
  ['The bridge rises, and stays up', 'bridge-rises-and-stays-up'],
  ['Who could?', 'who-could'],
  ['An inspector’s note of 2023', 'inspectors-note-of-2023'],
  ['2024: a stop', 'stop'],
  ['Überprüft à Málaga', 'uberpruft-a-malaga'],
  ['12', ''],
])('“%s” is called %s', (words, id) => {
  expect(idOf(words)).toBe(id);
});

test('any words make the name of a file, or none', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (words) => idOf(words) === '' || ID_FORM.test(idOf(words))));
});
