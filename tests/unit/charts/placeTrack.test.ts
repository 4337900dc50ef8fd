import { describe, expect, test } from 'vitest';
import { drawTrack, placeTrack, travelTrack, type TrackPoint } from '#charts/placeTrack.ts';
import { fc } from '../build.ts';

const point = (parts = false, ...bases: TrackPoint['bases'][number][]): TrackPoint => ({ parts, bases });
const numbers = (d: string) => d.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];

test('decisions stand in the middle of equal columns', () => {
  expect(placeTrack([point(), point(), point(), point()], 2).xs).toEqual([12.5, 37.5, 62.5, 87.5]);
});

test('the paths run close together up to the decision at which they part, and wide apart from there', () => {
  const { ys, fork } = placeTrack([point(), point(true), point()], 2);
  const gaps = ys[0]?.map((y, index) => (ys[1]?.[index] ?? 0) - y);
  expect(gaps).toEqual([20, 56, 56]);
  expect(fork?.x).toBeCloseTo(33.33);
});

test('they run apart from the first, with no mark, when none is named or the first is', () => {
  for (const first of [true, false]) {
    const { ys, fork } = placeTrack([point(first), point()], 2);
    expect(ys).toEqual([
      [36, 36],
      [92, 92],
    ]);
    expect(fork).toBeUndefined();
  }
});

test('a stretch is solid only when it is reported at both of its ends', () => {
  const points = [
    point(false, 'reported', 'illustrative'),
    point(false, 'reported', 'reported'),
    point(false, 'illustrative', 'reported'),
  ];
  expect(placeTrack(points, 2).solid).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('a single decision, and none, have no line', () => {
  expect(drawTrack([50], [36])).toEqual([]);
  expect(placeTrack([], 2).xs).toEqual([]);
});

describe('a line', () => {
  test('is level between equal heights, and bends half of the way to another', () => {
    expect(drawTrack([1, 2, 3], [10, 10, 30])).toEqual(['M1 10H2', 'M2 10H2.5C2.75 10 2.75 30 3 30']);
  });

  test('starts and ends where the decisions stand', () => {
    expect(drawTrack([10, 50], [20, 60]).map(numbers)).toEqual([[10, 20, 30, 40, 20, 40, 60, 50, 60]]);
  });
});

describe('on the way from one path to another', () => {
  const heights = fc.integer({ min: 1, max: 9 }).chain((count) => {
    const list = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: count, maxLength: count });
    return fc.tuple(list, list);
  });
  test('every decision leaves from the one and arrives at the other, and is between them meanwhile', () => {
    fc.assert(
      fc.property(heights, fc.double({ min: 0, max: 1, noNaN: true }), ([from, to], at) => {
        expect(travelTrack(from, to, 0)).toEqual(from);
        expect(travelTrack(from, to, 1)).toEqual(to);
        for (const [index, y] of travelTrack(from, to, at).entries()) {
          const ends = [from[index] ?? 0, to[index] ?? 0];
          expect(y).toBeGreaterThanOrEqual(Math.min(...ends));
          expect(y).toBeLessThanOrEqual(Math.max(...ends));
        }
      }),
    );
  });

  test('the first decision is never behind the next', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (at) => {
        const ys = travelTrack([0, 0, 0], [100, 100, 100], at);
        expect([...ys].sort((a, b) => b - a)).toEqual(ys);
      }),
    );
  });
});
