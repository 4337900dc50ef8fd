import { expect, test } from 'vitest';
import { labelWidth, levelLabels, middleOf, staysOnPage, type AxisLabel } from '#charts/levelLabels.ts';
import { fc } from '../build.ts';

const label = (x: number, words: string): AxisLabel => ({
  label: words,
  x,
  x2: x,
  level: 0,
  anchor: x + labelWidth(words) > 100 ? 'end' : 'start',
  focus: false,
});

test('labels that are far apart share the lowest level', () => {
  const labels = [label(0, 'One'), label(40, 'Two'), label(80, 'Three')];
  expect(levelLabels(labels)).toBe(1);
  expect(labels.map(({ level }) => level)).toEqual([0, 0, 0]);
});

test('a label that would be crossed by the stem of the next stands above it', () => {
  const labels = [label(0, 'A rather long label'), label(5, 'Next')];
  expect(levelLabels(labels)).toBe(2);
  expect(labels.map(({ level }) => level)).toEqual([1, 0]);
});

test('of labels that run to the left, the later one stands above, for the stem of the other', () => {
  const labels = [label(98, 'FT report; Amazon replies'), label(98.9, 'opinion')];
  expect(labels.map(({ anchor }) => anchor)).toEqual(['end', 'end']);
  expect(levelLabels(labels)).toBe(2);
  expect(labels.map(({ level }) => level)).toEqual([0, 1]);
});

test('no labels have one level', () => {
  expect(levelLabels([])).toBe(1);
});

test('a longer label is wider', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (words, more) => {
      expect(labelWidth(words + more)).toBeGreaterThan(labelWidth(words));
    }),
  );
});

test('a label on a phone keeps its place where it has room there, and all of it is on the axis where it has not', () => {
  expect(middleOf('the stop', 70)).toBe(70);
  const wide = middleOf('certain changes; delete and recreate', 75);
  expect(wide).toBeLessThan(60);
  expect(middleOf('certain changes; delete and recreate', 25)).toBeCloseTo(100 - wide);
  expect(middleOf('a name that is longer than any phone is wide, even turned on its side', 10)).toBe(50);
});

test('the words of a tick stay on a phone’s page, or are left out', () => {
  expect(staysOnPage('22 Dec', 88)).toBe(true);
  expect(staysOnPage('22 Dec', 94)).toBe(false);
  expect(staysOnPage('Feb', 96)).toBe(true);
});
