import { expect, test } from 'vitest';
import { placeBarBands, placePeopleBands } from '#charts/placeBands.ts';
import { placeBars } from '#charts/placeBars.ts';
import { placePeople } from '#charts/placePeople.ts';

const tone = 'other' as const;

test('bands of bars stand one under the other with no gap, and each holds its bar', () => {
  const placed = placeBars([
    { label: 'A', value: 1, words: '1', tone },
    { label: 'B', low: 5, high: 7, words: '5 to 7', tone },
    { label: 'C', words: '', tone },
  ]);
  const bands = placeBarBands(placed, [0, 2, 5]);
  expect(bands.map(({ row }) => row)).toEqual([0, 2, 5]);
  for (const [index, { y, height }] of bands.entries()) {
    expect(y).toBeLessThan(placed.rows[index]?.y ?? 0);
    expect(y + height).toBeGreaterThanOrEqual((placed.rows[index]?.y ?? 0) + placed.bar);
    if (index > 0) expect(y).toBe((bands[index - 1]?.y ?? 0) + (bands[index - 1]?.height ?? 0));
  }
});

test('bands of people begin at the top and end with the drawing', () => {
  const placed = placePeople([
    { label: 'Then', value: 2, of: 2, words: '' },
    { label: 'Now', value: 1, of: 2, words: '' },
  ]);
  const bands = placePeopleBands(placed);
  expect(bands[0]).toEqual({ row: 0, y: 0, height: 54 });
  expect((bands[1]?.y ?? 0) + (bands[1]?.height ?? 0)).toBe(placed.height);
});

test('no rows have no bands', () => {
  expect(placeBarBands(placeBars([]), [])).toEqual([]);
  expect(placePeopleBands({ rows: [], height: 0 })).toEqual([]);
});
