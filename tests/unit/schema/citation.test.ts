import { describe, expect, test } from 'vitest';
import { citations } from '#schema/citation.ts';
import { sentencesOf } from './fields.ts';

const said = (value: unknown) => sentencesOf(citations, value).join('\n');

test('the short form is the id of a source', () => {
  expect(citations.parse(['letter', { id: 'paper', for: 'union', quote: 'it was old' }])).toEqual([
    { id: 'letter' },
    { id: 'paper', for: 'union', quote: 'it was old' },
  ]);
});

test('no list is no sources', () => {
  expect(citations.parse(undefined)).toEqual([]);
});

describe('a citation is refused', () => {
  test('when it stands alone and not in a list', () => {
    expect(said('letter')).toMatchInlineSnapshot(`": Write a list of sources: one “- source-id” a line."`);
  });
  test('when it is a number, a list or nothing', () => {
    expect(said([5, ['letter'], null])).toMatchInlineSnapshot(`
      "0: Write the id of a source, or id: and for:.
      1: Write the id of a source, or id: and for:.
      2: Write the id of a source, or id: and for:."
    `);
  });
  test('when its id is missing, or is the address of a file', () => {
    expect(said([{ for: 'union' }, 'sources/letter.md', ''])).toMatchInlineSnapshot(`
      "0.id: Write the id of a source: the name of its file in sources/, without .md.
      1.id: Write the id of a source: the name of its file in sources/, without .md. An id has small letters, digits and hyphens only, and starts with a letter: second-person.
      2.id: Write the id of a source: the name of its file in sources/, without .md. An id has small letters, digits and hyphens only, and starts with a letter: second-person."
    `);
  });
  test('when a field of it is mistyped', () => {
    expect(said([{ id: 'paper', four: 'union' }])).toMatchInlineSnapshot(
      `"0: There is no field “four” here. Did you mean “for”?"`,
    );
  });
  test('when it was written as “paper: union”', () => {
    expect(said([{ paper: 'union' }])).toMatchInlineSnapshot(`
      "0.id: Write the id of a source: the name of its file in sources/, without .md.
      0: There is no field “paper” here. There is: id, for, quote."
    `);
  });
  test('when its quote is empty', () => {
    expect(said([{ id: 'paper', quote: ' ' }])).toMatchInlineSnapshot(
      `"0.quote: The words of the source that carry this, as short as will do."`,
    );
  });
});
