import { expect, test } from 'vitest';
import { readEdtf } from '#schema/readEdtf.ts';

test('a date has its kind, its first and last moment, and how exact it is', () => {
  expect(readEdtf('2025-12')).toEqual({
    type: 'Date',
    bounds: { min: Date.UTC(2025, 11, 1), max: Date.UTC(2026, 0, 1) - 1, precision: 2 },
  });
});

test('a stretch has the first moment of the one end and the last of the other', () => {
  expect(readEdtf('2025-12-11~/2025-12-20~')).toEqual({
    type: 'Interval',
    bounds: { min: Date.UTC(2025, 11, 11), max: Date.UTC(2025, 11, 21) - 1, precision: 3 },
  });
});

test('what is no date is none, however often it is asked', () => {
  for (const text of ['mid-December', '', '2025-13-01', 'mid-December']) expect(readEdtf(text)).toBeUndefined();
});
