import { expect, test } from 'vitest';
import { placeQuietTimes } from '#charts/placeQuietTimes.ts';

const window = { from: 0, to: 1000 };
const quiet = { before: 'stop', label: '28 days', from: 200, to: 600 };
const fits = (marks: { x: number; x2: number; lane: number }[], time = quiet) =>
  placeQuietTimes([time], window, marks).map((placed) => placed.fits);

test('a quiet time is placed in percent of the window, and keeps its words', () => {
  expect(placeQuietTimes([quiet], window, [])).toEqual([{ ...quiet, x: 20, x2: 60, fits: true }]);
});

test('what lies outside of the window is left out, and what reaches over its end is cut there', () => {
  expect(fits([], { ...quiet, from: 1100, to: 1200 })).toEqual([]);
  expect(placeQuietTimes([{ ...quiet, from: -500 }], window, [])).toMatchObject([{ x: 0, x2: 60 }]);
});

test('its words are written where they have room, and no mark on the axis lies there', () => {
  expect(fits([], { ...quiet, to: 240 })).toEqual([false]);
  expect(fits([{ x: 0, x2: 90, lane: 0 }])).toEqual([false]);
  expect(fits([{ x: 0, x2: 90, lane: 1 }])).toEqual([true]);
  expect(fits([{ x: 0, x2: 25, lane: 0 }])).toEqual([true]);
});
