import { describe, expect, test } from 'vitest';
import { placeContrast, type Incident } from '#charts/placeContrast.ts';
import { fc } from '../build.ts';

const incident = (fields: Partial<Incident>): Incident => ({
  title: 'May',
  words: '',
  stretches: [],
  tone: 'first',
  ...fields,
});
const hours = fc.double({ min: 0, max: 200, noNaN: true });
const ends = fc.tuple(hours, hours).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const incidents = fc.array(
  fc
    .record({
      low: fc.option(hours, { nil: undefined }),
      more: fc.option(hours, { nil: undefined }),
      stretches: fc.array(
        ends.map(([from, to]) => ({ label: 'a', from, to })),
        { maxLength: 3 },
      ),
    })
    .map(({ low, more, stretches }) =>
      incident({ low, high: low === undefined ? more : more === undefined ? undefined : low + more, stretches }),
    ),
  { maxLength: 4 },
);

test('one length is one bar from its start, cut at each hour', () => {
  const [placed] = placeContrast([incident({ low: 8, high: 8 })]).incidents;
  expect(placed?.bars).toMatchObject([{ x: 0, end: 100 }]);
  expect(placed?.bars[0]?.cuts).toHaveLength(7);
});

test('hours are counted as long as an eye can count them', () => {
  expect(placeContrast([incident({ low: 24 })]).incidents[0]?.bars[0]?.cuts).toHaveLength(23);
  expect(placeContrast([incident({ low: 2160 })]).incidents[0]?.bars[0]?.cuts).toEqual([]);
});

test('stretches are bars of their own, and the length a bracket at their end', () => {
  const stretches = [
    { label: 'a', from: 0, to: 4 },
    { label: 'b', from: 2, to: 14 },
  ];
  const [placed] = placeContrast([incident({ low: 14, high: 16, stretches })]).incidents;
  expect(placed?.bars.map(({ x, end }) => [x, end])).toEqual([
    [0, 25],
    [12.5, 87.5],
  ]);
  expect(placed?.end).toMatchObject({ low: 87.5, high: 100 });
});

test('a range with no stretches is drawn to both its ends', () => {
  const [placed] = placeContrast([incident({ low: 8, high: 16 })]).incidents;
  expect(placed?.end).toMatchObject({ low: 50, high: 100 });
});

test('what has no known length has no bar of a length', () => {
  for (const others of [[], [incident({ low: 9 })]])
    expect(placeContrast([incident({}), ...others]).incidents[0]?.bars.every(({ x, end }) => x === end)).toBe(true);
});

describe('whatever the incidents', () => {
  test('bars, cuts and brackets stand between 0 and 100, in their order', () => {
    fc.assert(
      fc.property(incidents, (given) => {
        for (const { bars, end } of placeContrast(given).incidents) {
          const xs = [...bars.flatMap((bar) => [bar.x, bar.end, ...bar.cuts]), end?.low ?? 0, end?.high ?? 0];
          expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...xs)).toBeLessThanOrEqual(100);
          expect(bars.every((bar) => bar.x <= bar.end)).toBe(true);
          expect(end?.low ?? 0).toBeLessThanOrEqual(end?.high ?? 0);
        }
      }),
    );
  });

  test('each stands below the one before, inside the drawing', () => {
    fc.assert(
      fc.property(incidents, (given) => {
        const { incidents: placed, height, bar } = placeContrast(given);
        placed.forEach(({ titleY, wordsY, bars }, index) => {
          expect(titleY).toBeGreaterThan(placed[index - 1]?.wordsY ?? 0);
          expect(wordsY).toBeLessThanOrEqual(height);
          for (const { y } of bars) expect(y + bar).toBeLessThan(wordsY);
        });
      }),
    );
  });
});

test('words that are longer than the bar on a narrow screen start with it, and don’t run out of the drawing', () => {
  const incident = { title: 'May', low: 13, stretches: [], tone: 'first' as const };
  const [short, long] = ['13 h', '13 h, by the paper; the company gives no figure'].map(
    (words) => placeContrast([{ ...incident, words }]).incidents[0]?.wordsEnd,
  );
  expect(short).toBeGreaterThan(0);
  expect(long).toBeUndefined();
});
