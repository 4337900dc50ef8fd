import { expect, test } from 'vitest';
import { figureReadings, undrawnParts } from '#words/figureReadings.ts';
import { readingOf } from '#words/readingOf.ts';
import { plain, story, type Fields } from '../build.ts';

const read = (fields: Fields, disputed = false) => {
  const told = story({ numbers: { hours: { value: undefined, label: 'How long', ...fields } } });
  const [figure] = told.figures;
  if (!figure) throw new Error('There is no figure.');
  const rows = figureReadings(figure, told);
  const about = { kind: figure.chart, unit: figure.unit, lang: told.lang, disputed };
  return {
    rows,
    parts: undrawnParts(figure, told),
    lines: rows.map((_row, index) => readingOf(rows, index, about).map(plain)),
  };
};
const BARS: Fields = {
  chart: 'bars',
  unit: 'hours',
  value: 9,
  row: 'October, by the company',
  account: 'company',
  compareWith: [
    { label: 'October, by the union: “long”', account: 'union' },
    { label: 'October, by the town', account: 'town', words: 'one shift' },
    { label: 'May', low: 5, high: 7.5 },
  ],
};

test('a row is read with its value, and names no account that its label names', () => {
  expect(read(BARS).lines).toEqual([
    ['October, by the company: 9 h'],
    ['October, by the union: “long”'],
    ['October, by the town: one shift'],
    ['May: 5 h to 7 h 30 min'],
  ]);
});

test('in a disputed figure every account is read with the others, whichever is pointed at', () => {
  const { lines } = read(BARS, true);
  expect(lines[0]).toHaveLength(3);
  expect(lines[1]).toEqual(lines[0]);
  expect(lines[2]).toEqual(lines[0]);
  expect(lines[3]).toEqual(['May: 5 h to 7 h 30 min']);
});

test('people are read in words, or as so many of so many', () => {
  const compareWith = [
    { label: 'Then', value: 2, of: 2 },
    { label: 'Now', value: 1, of: 2, words: 'one was ill', account: 'union' },
  ];
  expect(read({ chart: 'people', value: 1, account: 'town', compareWith }).lines).toEqual([
    ['Then: 2 of 2, the town’s figure'],
    ['Now: one was ill, the union’s figure'],
  ]);
});

test('a grid of units is read as what is counted and the rest, by the names of its parts where it has two', () => {
  const among = { count: 3, words: 'one of three' };
  expect(read({ chart: 'units', value: 1, of: 12, among }).lines).toEqual([
    ['How long: 1 of 12 (one of three)'],
    ['All others: 11 of 12'],
  ]);
  const parts = [
    { label: 'The rope', value: 1 },
    { label: 'Other ropes', value: 11 },
  ];
  const named = read({ chart: 'units', value: 1, of: 12, parts });
  expect(named.lines).toEqual([['The rope: 1 of 12'], ['Other ropes: 11 of 12']]);
  expect(named.parts).toEqual([]);
});

test('parts that no drawing shows are kept for the files', () => {
  const parts = [
    { label: 'Waiting', value: 6 },
    { label: 'Fitting', value: 3 },
  ];
  expect(read({ ...BARS, parts }).parts.map(({ label, whose }) => [label, whose])).toEqual([
    ['Waiting', 'The company'],
    ['Fitting', 'The company'],
  ]);
});

test('a row that isn’t there says nothing', () => {
  expect(readingOf([], 0, { lang: 'en', disputed: true })).toEqual([]);
});
