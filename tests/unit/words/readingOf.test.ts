import { describe, expect, test } from 'vitest';
import type { ReadRow } from '#words/figureReadings.ts';
import { readingOf } from '#words/readingOf.ts';
import { plain } from '../build.ts';

const row = (fields: Partial<ReadRow>): ReadRow => ({ label: 'May', words: '', tone: 'other', ...fields });
const read = (fields: Partial<ReadRow>, kind: 'bars' | 'people' = 'bars') =>
  readingOf([row(fields)], 0, { kind, lang: 'en', disputed: false })
    .map(plain)
    .join();

describe('what a row says', () => {
  test('ends in whose figure it is, or that there is none, where its label doesn’t say', () => {
    expect(read({ value: 9, words: '9 h', whose: 'The town' })).toBe('May: 9 h, the town’s figure');
    expect(read({ words: 'a shift', whose: 'The town' })).toBe('May: a shift, no figure from the town');
  });

  test('names nobody twice', () => {
    expect(read({ label: 'May, by the town', value: 9, words: '9 h', whose: 'The town' })).toBe(
      'May, by the town: 9 h',
    );
    expect(read({ label: 'By the FT', value: 9, words: '9 h', whose: 'The FT’s sources' })).toBe('By the FT: 9 h');
    expect(read({ label: 'By the town: “brief”', whose: 'The town' })).toBe('By the town: “brief”');
  });

  test('is that nothing is given where nothing is', () => {
    expect(read({})).toBe('May: not given');
  });

  test('counts people once: in words where there are any', () => {
    expect(read({ value: 1, of: 2, words: 'nobody' }, 'people')).toBe('May: nobody');
    expect(read({ value: 1, of: 2 }, 'people')).toBe('May: 1 of 2');
    expect(read({ value: 1, of: 2, words: 'one of these two' })).toBe('May: 1 of 2 (one of these two)');
  });
});
