import { describe, expect, test } from 'vitest';
import { checkForm } from '#editing/checkForm.ts';
import { eventFile } from './contentFile.ts';

const said = (text: string) =>
  checkForm([eventFile('A', text)]).map(
    ({ line, column, sentence }) => `${String(line)}:${String(column)} ${sentence}`,
  );

describe('the form of a text', () => {
  test.each([
    ['It stood. \nStill.', '8:10 The line ends in blanks. Take them away.'],
    ['It\tstood.', '8:3 There is a tab here. Write blanks.'],
    ['See (this)[https://example.org].', '8:5 A link is written the other way round: [words](https://…).'],
    ['See https://example.org now.', '8:5 An address alone is no link here. Write [words](https://…).'],
    ['It * stood* still.', '8:5 Write * next to the word it belongs to, without a blank.'],
    ['See [ this ](https://example.org).', '8:6 Write the words of a link without blanks at their ends.'],
    ['See [this]().', '8:5 This link leads nowhere. Write its address.'],
    ['| a | b |\n| - | - |\n| 1 | 2 |', '8:1 A table is printed as its signs. Write a list.'],
    ['It stood.[^1]', '8:10 A footnote is printed as its signs. Write it in the text, or cite a source: [@source-id].'],
  ])('%j is told', (text, line) => {
    expect(said(text)).toContain(line);
  });
  test.each([
    'It *stood* still.',
    'One\n\n- two\n- three',
    '1. One\n2. Two',
    'See [this](https://example.org) [@letter].',
  ])('%j is right', (text) => {
    expect(said(text)).toEqual([]);
  });
  test('of a file that can’t be read is not looked at', () => {
    expect(checkForm([eventFile('A: b', 'It\tstood.')])).toEqual([]);
  });
});
