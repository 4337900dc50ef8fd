import { describe, expect, test } from 'vitest';
import { placeUnits } from '#charts/placeUnits.ts';
import { placePeople } from '#charts/placePeople.ts';
import { fc } from '../build.ts';

const states = (whole: number, value: number, among?: number) => {
  const counts = { hit: 0, maybe: 0, rest: 0 };
  for (const { state } of placeUnits(whole, value, among).units) counts[state] += 1;
  return counts;
};

test('one of 39 is one marked unit in three even rows', () => {
  expect(states(39, 1)).toEqual({ hit: 1, maybe: 0, rest: 38 });
  expect(new Set(placeUnits(39, 1).units.map(({ y }) => y)).size).toBe(3);
});

test('one among the last three is a mark across them, and none of them is marked', () => {
  const { across, units } = placeUnits(39, 1, 3);
  expect(states(39, 1, 3)).toEqual({ hit: 0, maybe: 3, rest: 36 });
  expect(across).toMatchObject({ from: units[36]?.x, to: 100, y: units[38]?.y });
});

test('one to 200 units are all there, none on another, in their width', () => {
  for (let whole = 1; whole <= 200; whole += 1) {
    const { units, height, unit, across } = placeUnits(whole, 1);
    const of = `of ${String(whole)} units`;
    expect(units, of).toHaveLength(whole);
    expect(new Set(units.map(({ x, y }) => `${String(x)} ${String(y)}`)).size, of).toBe(whole);
    expect(across, of).toBeUndefined();
    expect(Math.min(...units.map(({ x }) => x)), of).toBeGreaterThanOrEqual(0);
    expect(Math.max(...units.map(({ x, width }) => x + width)), of).toBeLessThanOrEqual(100.01);
    expect(Math.max(...units.map(({ y }) => y + unit)), of).toBeLessThanOrEqual(height);
    const rows = Map.groupBy(units, ({ y }) => y)
      .values()
      .map(({ length }) => length);
    expect(Math.max(...rows), of).toBeLessThanOrEqual(13);
  }
});

test('what is said under the mark has room on the narrowest phone, line by line, and each line makes the drawing taller', () => {
  const [short, long] = ['one of two', 'One of the four on the north leaf. Which one has not been published.'].map(
    (note) => placeUnits(12, 1, 4, note),
  );
  expect(short?.note.map(({ words }) => words)).toEqual(['one of two']);
  expect(long?.note.map(({ words }) => words)).toEqual([
    'One of the four on the north leaf. Which',
    'one has not been published.',
  ]);
  expect(long?.height).toBe((short?.height ?? 0) + 18);
});

describe('a mark across the candidates', () => {
  const given = fc
    .integer({ min: 1, max: 100 })
    .chain((whole) => fc.tuple(fc.constant(whole), fc.integer({ min: 1, max: Math.min(whole, 13) })));
  test('lies inside them, from left to right, and they stand in one row', () => {
    fc.assert(
      fc.property(given, ([whole, among]) => {
        const { across, units } = placeUnits(whole, 1, among);
        const rows = units.filter(({ state }) => state === 'maybe').map(({ y }) => y);
        expect(new Set(rows)).toEqual(new Set([across?.y]));
        const { from = 0, to = 0, x = 0, width = 0 } = across ?? {};
        expect(from).toBeLessThan(to);
        expect(x).toBeGreaterThanOrEqual(from - 0.01);
        expect(x + width).toBeLessThanOrEqual(to + 0.01);
      }),
    );
  });
  test('takes no unit from the whole', () => {
    fc.assert(
      fc.property(given, ([whole, among]) => {
        expect(states(whole, 1, among)).toEqual({ hit: 0, maybe: among, rest: whole - among });
      }),
    );
  });
});

test('nothing of nothing is an empty drawing with a height', () => {
  expect(placeUnits(0, 0)).toMatchObject({ units: [] });
  expect(Number.isFinite(placeUnits(0, 0).height)).toBe(true);
});

describe('rows of people', () => {
  const row = (value: number, of: number) => ({ label: 'a', words: '', value, of });
  test('stand one below the other, those who take part first', () => {
    const { rows, height } = placePeople([row(2, 2), row(1, 2)]);
    expect(rows.map(({ people }) => people.map(({ present }) => present))).toEqual([
      [true, true],
      [true, false],
    ]);
    expect(rows[1]?.y).toBeGreaterThan((rows[0]?.y ?? 0) + 26);
    expect(rows[1]?.y).toBeLessThan(height);
  });
  test('draw as many people as there are, each in their own place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), (a, b) => {
        const [value, of] = [Math.min(a, b), Math.max(a, b)];
        const people = placePeople([row(value, of)]).rows[0]?.people ?? [];
        expect(people).toHaveLength(of);
        expect(people.filter(({ present }) => present)).toHaveLength(value);
        expect(people.every(({ x }) => x > 0 && x < 100)).toBe(true);
        expect(new Set(people.map(({ x }) => x)).size).toBe(of);
      }),
    );
  });
  test('may be none', () => {
    expect(placePeople([]).rows).toEqual([]);
  });
});
