import { describe, expect, test } from 'vitest';
import { heightAt, heightSteps, WIDTHS, type Heights } from '#embed/heights.ts';
import { fc } from '../build.ts';

/** Heights as they come: mostly lower in a wider column, sometimes higher. */
const measured = fc
  .array(fc.integer({ min: 200, max: 6000 }), { minLength: WIDTHS.length, maxLength: WIDTHS.length })
  .map((heights): Heights => WIDTHS.map((width, index) => [width, heights[index] ?? 0]));

test('an embed is measured where columns are, from the narrowest that it is made for', () => {
  expect(WIDTHS[0]).toBe(280);
  for (const width of [320, 480, 600, 768, 960]) expect(WIDTHS).toContain(width);
  expect([...WIDTHS].sort((a, b) => a - b)).toEqual(WIDTHS);
});

describe('whatever the heights', () => {
  test('the frame is tall enough at every width that was measured', () => {
    fc.assert(
      fc.property(measured, (heights) => {
        for (const [width, height] of heights) expect(heightAt(heights, width)).toBeGreaterThanOrEqual(height);
      }),
    );
  });

  test('it is exact in the columns that are likely', () => {
    fc.assert(
      fc.property(measured, (heights) => {
        for (const width of [320, 480, 768])
          expect(heightAt(heights, width)).toBe(heights.find(([one]) => one === width)?.[1]);
      }),
    );
  });

  test('the steps begin at the narrowest width and go up from there', () => {
    fc.assert(
      fc.property(measured, (heights) => {
        const from = heightSteps(heights).map(([width]) => width);
        expect(from[0]).toBe(280);
        expect(new Set(from).size).toBe(from.length);
        expect([...from].sort((a, b) => a - b)).toEqual(from);
      }),
    );
  });
});

test('a wider column that needs a taller frame gets it', () => {
  const heights: Heights = [
    [520, 600],
    [560, 612],
    [600, 590],
  ];
  expect([520, 540, 560, 599].map((width) => heightAt(heights, width))).toEqual([612, 612, 612, 612]);
});

test('heights that lie far apart have steps of their own', () => {
  const heights: Heights = [
    [680, 900],
    [720, 700],
    [767, 500],
  ];
  expect(heightSteps(heights)).toEqual([
    [680, 900],
    [720, 700],
    [767, 500],
  ]);
});

test('below the narrowest width the height is that of the narrowest, and without any it is 0', () => {
  expect(heightAt([[280, 900]], 200)).toBe(900);
  expect(heightAt([], 200)).toBe(0);
});
