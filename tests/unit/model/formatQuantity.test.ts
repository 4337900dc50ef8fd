import { describe, expect, test } from 'vitest';
import { formatLength, formatQuantity, formatRange } from '#model/formatQuantity.ts';
import { en } from '#words/en.ts';
import { fc, plain } from '../build.ts';

const [MINUTE, HOUR, DAY, YEAR] = [60_000, 3_600_000, 86_400_000, 365.25 * 86_400_000];

test.each([
  [13, '13 h'],
  [14.5333, '14 h 32 min'],
  [15.2, '15 h 12 min'],
  [0.5, '30 min'],
  [0, '0 h'],
  [1.9999, '2 h'],
  [0.9999, '1 h'],
])('%d hours are “%s”', (value, words) => {
  expect(plain(formatQuantity(value, 'hours', 'en-GB'))).toBe(words);
});

test('a number of hours is never parted from its unit by the end of a line', () => {
  expect(formatQuantity(14.5333, 'hours', 'en-GB')).toBe('14\u00a0h\u00a032\u00a0min');
});

test('other units are a number in the language’s form', () => {
  expect(formatQuantity(12_345.5, 'people', 'en-GB')).toBe('12,345.5');
  expect(formatQuantity(12_345.5, undefined, 'de')).toBe('12.345,5');
});

test('hours are right to half a minute', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (value) => {
      const [, hours = '0', minutes = '0'] =
        /^(?:(\d+) h)? ?(?:(\d+) min)?$/.exec(plain(formatQuantity(value, 'hours', 'en'))) ?? [];
      expect(Number(minutes)).toBeLessThan(60);
      expect(Math.abs(Number(hours) + Number(minutes) / 60 - value)).toBeLessThanOrEqual(1 / 120 + 1e-9);
    }),
  );
});

describe('a range', () => {
  const range = (low: number, high: number) => plain(formatRange(low, high, 'hours', 'en-GB', en.dates.fromTo));
  test('has both its ends', () => {
    expect(range(14.5333, 15.2)).toBe('14 h 32 min to 15 h 12 min');
  });
  test('with one end is one value', () => {
    expect(range(9, 9)).toBe('9 h');
  });
  test('whose ends sound the same is said once', () => {
    expect(range(9, 9.001)).toBe('9 h');
  });
});

test.each([
  [25 * MINUTE, false, '25 minutes'],
  [HOUR, false, '1 hour'],
  [13 * HOUR, false, '13 hours'],
  [97 * DAY, false, '97 days'],
  [63 * DAY, true, '9 weeks'],
  [13 * DAY, true, '13 days'],
  [700 * DAY, false, '700 days'],
  [7 * YEAR, true, '7 years'],
  [10, false, '1 minute'],
])('%d ms, rough %s, are “%s”', (length, rough, words) => {
  expect(formatLength(length, rough, 'en-GB')).toBe(words);
});

test('a length of time is never none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 * YEAR }), fc.boolean(), (length, rough) => {
      expect(formatLength(length, rough, 'en')).toMatch(/^[1-9][\d,]* (minute|hour|day|week|year)s?$/);
    }),
  );
});
