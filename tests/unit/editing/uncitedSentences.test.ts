import { expect, test } from 'vitest';
import { uncitedSentences } from '#editing/uncitedSentences.ts';
import { contentFile } from './contentFile.ts';

const lesson = (fields: string, text: string) =>
  contentFile('implications', `---\ntitle: A\n${fields}\n---\n\n${text}\n`);
const told = (fields: string, text: string) =>
  uncitedSentences([lesson(fields, text)], 'en').map(
    ({ line, column, text: words }) => `${String(line)}:${String(column)} ${words}`,
  );

test('sentences of an entry without a source are told, each where it begins', () => {
  expect(told('known: false', 'It stood. Nobody\nsays why.\n\nIt fell.')).toEqual([
    '6:1 It stood.',
    '6:11 Nobody says why.',
    '9:1 It fell.',
  ]);
});

test('a sentence that cites, and one whose entry does, are not', () => {
  expect(told('known: false', 'It stood [@letter]. It fell.')).toEqual(['6:21 It fell.']);
  expect(told('sources: [letter]', 'It stood.')).toEqual([]);
});

test('a source speaks for itself', () => {
  expect(uncitedSentences([{ ...contentFile('sources', '---\ntitle: A\n---\nGood.\n'), data: {} }], 'en')).toEqual([]);
});
