import { describe, expect, test } from 'vitest';
import { placeBars, type BarRow } from '#charts/placeBars.ts';
import { fc } from '../build.ts';

const bar = (fields: Partial<BarRow>): BarRow => ({ label: 'a', words: '', tone: 'first', ...fields });
const quantity = fc.oneof(
  fc.record({ value: fc.double({ min: 0, max: 400, noNaN: true }) }),
  fc
    .tuple(fc.double({ min: 0, max: 400, noNaN: true }), fc.double({ min: 0, max: 400, noNaN: true }))
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  fc.constant({}),
);
const rows = fc.array(
  fc
    .tuple(quantity, fc.constantFrom<BarRow['tone']>('first', 'second', 'other'))
    .map(([given, tone]) => bar({ ...given, tone })),
  { maxLength: 8 },
);
const unit = fc.constantFrom('hours', undefined);

test('a value of 13 hours is cut at each whole one, and its words stand below when there is no room behind', () => {
  const [row] = placeBars([bar({ value: 13 })], 'hours').rows;
  expect(row).toMatchObject({ end: 81.25, rangeEnd: undefined, wordsBelow: false });
  expect(row?.cuts).toHaveLength(12);
  expect(placeBars([bar({ value: 16 })], 'hours').rows[0]?.wordsBelow).toBe(true);
});

test('a range has both its ends, and is not cut', () => {
  expect(placeBars([bar({ low: 4, high: 8 })], 'hours').rows[0]).toMatchObject({ end: 50, rangeEnd: 100, cuts: [] });
});

test('a row with no number has no end', () => {
  expect(placeBars([bar({ value: 8 }), bar({})], 'hours').rows[1]).toMatchObject({ end: undefined, cuts: [] });
});

test('a bar of nobody’s side, or of more than 24, is not cut', () => {
  const placed = placeBars([bar({ value: 8, tone: 'other' }), bar({ value: 25 })], 'hours');
  expect(placed.rows.flatMap(({ cuts }) => cuts)).toEqual([]);
});

test('rows of zero have no length', () => {
  for (const of of ['hours', undefined])
    expect(placeBars([bar({ value: 0 }), bar({ value: 0 })], of).rows.map(({ end }) => end)).toEqual([0, 0]);
});

test('no rows are an axis and nothing else', () => {
  expect(placeBars([], 'people').rows).toEqual([]);
});

describe('whatever the rows', () => {
  test('ends and cuts stand between 0 and 100, in their order', () => {
    fc.assert(
      fc.property(rows, unit, (given, of) => {
        for (const { end = 0, rangeEnd = end, cuts } of placeBars(given, of).rows) {
          for (const x of [end, rangeEnd, ...cuts]) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(100);
          }
          expect(rangeEnd).toBeGreaterThanOrEqual(end);
          for (const cut of cuts) expect(cut).toBeLessThan(end);
        }
      }),
    );
  });

  test('the longer has the longer bar', () => {
    fc.assert(
      fc.property(rows, unit, (given, of) => {
        const placed = placeBars(given, of).rows.flatMap(({ value, end }) =>
          value === undefined ? [] : [{ value, end }],
        );
        const sorted = [...placed].sort((a, b) => a.value - b.value).map(({ end }) => end ?? 0);
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
      }),
    );
  });

  test('each row keeps its place in the list, below the one before, inside the drawing', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { rows: placed, height, bar: thick } = placeBars(given);
        expect(placed.map(({ label, value }) => ({ label, value }))).toEqual(
          given.map(({ label, value }) => ({ label, value })),
        );
        placed.forEach(({ y }, index) => {
          expect(y).toBeGreaterThanOrEqual((placed[index - 1]?.y ?? -thick) + thick);
          expect(y + thick).toBeLessThanOrEqual(height);
        });
      }),
    );
  });
});
