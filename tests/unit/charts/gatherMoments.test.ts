import { expect, test } from 'vitest';
import { gatherMoments, type TimelineMark } from '#charts/gatherMoments.ts';
import { nearestMark } from '#charts/nearestMark.ts';

const event = (id: string, from: number, fields: Partial<TimelineMark> = {}): TimelineMark => ({
  id,
  label: id,
  from,
  to: from,
  atTo: from,
  uncertain: false,
  focus: false,
  context: false,
  ...fields,
});

test('events of one moment share a mark, under all their names', () => {
  const moments = gatherMoments([event('a', 1), event('b', 1), event('c', 2)]);
  expect(moments.map(({ id, label }) => [id, label])).toEqual([
    ['a', 'a; b'],
    ['c', 'c'],
  ]);
});

test('the mark goes by the focus, where it is one of them', () => {
  expect(gatherMoments([event('a', 1), event('b', 1, { focus: true })])).toMatchObject([
    { id: 'b', label: 'b', focus: true },
  ]);
});

test('the mark goes by those that are shown, and by the chosen one', () => {
  const list = [event('a', 1), event('b', 1, { focus: true }), event('c', 1)];
  expect(gatherMoments(list, ({ id }) => id !== 'b')[0]?.label).toBe('a; c');
  expect(gatherMoments(list, undefined, 'c')[0]?.label).toBe('c');
});

test('a mark of which nothing is shown is set aside and keeps its name', () => {
  expect(gatherMoments([event('a', 1)], () => false)).toMatchObject([{ label: 'a', aside: true }]);
});

test('the nearest mark is the one that a place lies in, and the shortest of these', () => {
  const marks = [
    { x: 0, x2: 50 },
    { x: 20, x2: 30 },
    { x: 60, x2: 60 },
  ];
  expect([25, 10, 57, 99].map((x) => marks.indexOf(nearestMark(marks, x) ?? { x, x2: x }))).toEqual([1, 0, 2, 2]);
  const none: typeof marks = [];
  expect(nearestMark(none, 5)).toBeUndefined();
});
