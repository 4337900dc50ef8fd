import { expect, test } from 'vitest';
import { burstWindow, placeMoment, wholeWindow, windowBetween } from '#charts/axisWindow.ts';

const DAY = 86_400_000;
const time = (from: number, to = from, focus = false) => ({ from: from * DAY, to: to * DAY, focus });

test('the whole time has two percent of room at both ends', () => {
  expect(wholeWindow([time(0), time(100)])).toEqual({ from: -2 * DAY, to: 102 * DAY });
});

test('no event, and one event, have a window', () => {
  for (const { from, to } of [wholeWindow([]), wholeWindow([time(5)])]) expect(to).toBeGreaterThan(from);
});

test('the burst reaches from the nearest event before the focus to the nearest after it', () => {
  const burst = burstWindow([time(0), time(50), time(60, 61, true), time(70, 90), time(400)]);
  expect(burst).toEqual({ from: 48 * DAY, to: 72 * DAY });
});

test('a stretch that the focus lies in is no neighbour', () => {
  const burst = burstWindow([time(0, 400), time(50), time(60, 60, true), time(70)]);
  expect(burst).toEqual({ from: 48 * DAY, to: 72 * DAY });
});

test.each([
  ['there is no focus', [time(0), time(9)]],
  ['it is all there is', [time(5, 5, true)]],
  ['it would show hardly less than the whole', [time(0), time(50, 51, true), time(100), time(110)]],
])('there is no burst where %s', (_, times) => {
  expect(burstWindow(times)).toBeUndefined();
});

test('a moment stands in percent of the window, and beyond it outside', () => {
  const window = { from: 0, to: 200 };
  expect([0, 50, 200, 300].map((at) => placeMoment(at, window))).toEqual([0, 25, 100, 150]);
});

test('between two windows every moment moves in a straight line', () => {
  const [start, end] = [
    { from: 0, to: 1000 },
    { from: 600, to: 700 },
  ];
  for (const at of [0, 650, 900])
    for (const share of [0, 0.25, 0.5, 1]) {
      const straight = placeMoment(at, start) + (placeMoment(at, end) - placeMoment(at, start)) * share;
      expect(placeMoment(at, windowBetween(start, end, share))).toBeCloseTo(straight, 1);
    }
});
