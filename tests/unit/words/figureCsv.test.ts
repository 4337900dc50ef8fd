import { parse as parseCsv } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { figureCsv, type FigureEvidence } from '#words/figureCsv.ts';
import type { ReadRow } from '#words/figureReadings.ts';

const EVIDENCE: FigureEvidence = {
  standing: 'Disputed',
  caveat: 'The paper says “nine”, and the union "long".',
  sources: [
    { name: 'the paper', title: 'On the lift, again', address: 'https://example.org/lift' },
    { name: 'the register', title: '', address: 'https://example.org/register' },
  ],
  updated: '2025-01-12',
  page: 'https://example.org/lift/#hours',
};
const ROWS: ReadRow[] = [
  { label: 'October, by the company', value: 9, words: '9\u00a0h', tone: 'first', whose: 'The company' },
  { label: 'October, by the union', words: '', tone: 'second', whose: 'The union' },
  { label: 'May', low: 5, high: 7.5, words: '5 h to 7 h 30 min', tone: 'other' },
];
const csv = figureCsv({ label: 'How long', unit: 'hours', rows: ROWS, lang: 'en' }, EVIDENCE);

const parse = (text: string) => parseCsv(text, { record_delimiter: '\r\n' });

test('a figure is a header and a record a row, all of the same length', () => {
  const records = parse(csv);
  expect(records).toHaveLength(4);
  expect(new Set(records.map(({ length }) => length))).toEqual(new Set([14]));
  expect(records[0]?.join(' | ')).toMatchInlineSnapshot(
    `"What | Value | Low | High | Of | Unit | In words | Account | Figure | Standing | Caveat | Sources | Page updated | Page"`,
  );
});

test('values stand as numbers, an unknown one stays empty, and both accounts are in it', () => {
  expect(parse(csv).map((record) => record.slice(0, 8))).toEqual([
    expect.anything(),
    ['October, by the company', '9', '', '', '', 'hours', '9 h', 'The company'],
    ['October, by the union', '', '', '', '', 'hours', '', 'The union'],
    ['May', '', '5', '7.5', '', 'hours', '5 h to 7 h 30 min', ''],
  ]);
});

test('every row carries standing, caveat, sources with addresses, date and address', () => {
  for (const record of parse(csv).slice(1))
    expect(record.slice(8)).toEqual([
      'How long',
      'Disputed',
      EVIDENCE.caveat,
      'the paper: On the lift, again <https://example.org/lift>\nthe register <https://example.org/register>',
      '2025-01-12',
      'https://example.org/lift/#hours',
    ]);
});
