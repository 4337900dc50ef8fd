import { expect, test } from 'vitest';
import { blendMarks, placeMarks, type AxisMark } from '#charts/placeMarks.ts';

const mark = (from: number, to = from, fields: Partial<AxisMark> = {}): AxisMark => ({
  id: String(from),
  label: 'An event',
  from,
  to,
  uncertain: false,
  focus: false,
  context: false,
  ...fields,
});
const window = { from: 0, to: 100 };

test('a moment is a dot and a stretch is a band', () => {
  const { events } = placeMarks([mark(10), mark(20, 40)], window);
  expect(events.map(({ x, x2 }) => [x, x2])).toEqual([
    [10, 10],
    [20, 40],
  ]);
});

test('a known day stays a dot where a stretch as long is a band, until the axis shows little else', () => {
  const [stretch, day] = placeMarks([mark(20, 24), mark(20, 24, { day: true })], window).events;
  expect([stretch, day].map((placed) => placed && [placed.x, placed.x2])).toEqual([
    [20, 24],
    [22, 22],
  ]);
  const [hours] = placeMarks([mark(20, 28, { day: true })], window).events;
  expect(hours).toMatchObject({ x: 20, x2: 28 });
});

test('a stretch that goes on beyond the axis is cut at its ends', () => {
  const [band] = placeMarks([mark(-50, 150)], window).events;
  expect(band).toMatchObject({ x: 0, x2: 100, cut: { start: true, end: true }, outside: false });
});

test('what lies beyond the axis is outside, and takes no level and no lane', () => {
  const placed = placeMarks([mark(-50), mark(-90, -1), mark(150), mark(10)], window);
  expect(placed.events.map(({ outside }) => outside)).toEqual([true, true, true, false]);
  expect(placed).toMatchObject({ levels: 1, lanes: 0 });
});

test('on the way marks are between their two places, and the axis is as high as the higher of the two', () => {
  const marks = [mark(10), mark(11), mark(12)];
  const [start, end] = [placeMarks(marks, { from: 0, to: 1000 }), placeMarks(marks, { from: 8, to: 14 })];
  const half = blendMarks(start, end, { from: 0, to: 500 }, 0.5);
  expect(half.levels).toBe(Math.max(start.levels, end.levels));
  for (const [index, { level }] of half.events.entries())
    expect(level).toBe(((start.events[index]?.level ?? 0) + (end.events[index]?.level ?? 0)) / 2);
});
