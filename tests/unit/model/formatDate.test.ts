import { describe, expect, test } from 'vitest';
import { readDate } from '#model/eventDate.ts';
import { formatClock, formatDate, formatDay, offsetOf } from '#model/formatDate.ts';
import { en } from '#words/en.ts';
import { fc, instant, plainDate, stretch } from '../build.ts';

const spoken = (text: string, lang = 'en-GB') => formatDate(readDate(text), lang, en.dates);

test.each([
  ['1984', '1984'],
  ['2009~', 'about 2009'],
  ['2009?', 'about 2009'],
  ['2025-12', 'December 2025'],
  ['2025-12~', 'about December 2025'],
  ['2025-12-15', '15 December 2025'],
  ['2025-12-15~', 'about 15 December 2025'],
  ['2025-12-15T09:30Z', '15 December 2025'],
  ['2025-10-19T23:48-07:00', '19 October 2025'],
  ['2025-12-01~/2025-12-10~', 'early December 2025'],
  ['2025-12-11~/2025-12-20~', 'mid-December 2025'],
  ['2025-12-21~/2025-12-31~', 'late December 2025'],
  ['2024-02-21/2024-02-29', 'late February 2024'],
  ['2024-02-21/2024-02-28', 'between 21 and 28 February 2024'],
  ['2025-12-14~/2025-12-18~', 'between 14 and 18 December 2025'],
  ['2025-11-11~/2025-12-20~', 'between 11 November and 20 December 2025'],
  ['2025-06/2025-08', 'between June and August 2025'],
  ['2024/2025', 'between 2024 and 2025'],
])('%s is spoken as “%s”', (text, words) => {
  expect(spoken(text)).toBe(words);
});

test('the words follow the story’s language', () => {
  expect(spoken('2025-12-15', 'en-US')).toBe('December 15, 2025');
});

test('the clock is read where the instant was written', () => {
  const date = readDate('2025-10-19T23:48-07:00');
  expect([formatDay(date, 'en-GB'), formatClock(date, 'en-GB')]).toEqual(['19 October 2025', '23:48']);
  expect(formatClock(readDate('2025-10-20T06:48Z'), 'en-GB')).toBe('06:48');
});

test.each(['en', 'en-GB', 'en-US'])('midnight is 00:00 in %s', (lang) => {
  expect(formatClock(readDate('2025-10-20T00:00Z'), lang)).toBe('00:00');
});

test.each([
  ['2025-10-19T23:48-07:00', '-07:00', 'UTC−7'],
  ['2025-10-19T23:48+05:30', '+05:30', 'UTC+5:30'],
  ['2025-10-19T23:48+12:00', '+12:00', 'UTC+12'],
  ['2025-10-19T23:48Z', '+00:00', 'UTC'],
  ['2025-10-19', '+00:00', 'UTC'],
])('the offset of %s is %s, spoken as %s', (text, offset, words) => {
  expect(offsetOf(text)).toBe(offset);
  expect(en.dates.offset(offset)).toBe(words);
});

describe('any date', () => {
  test('is spoken with its year', () => {
    fc.assert(
      fc.property(fc.oneof(plainDate, instant, stretch), (text) => {
        expect(spoken(text)).toContain(text.slice(0, 4));
      }),
    );
  });

  test('that is uncertain never sounds certain', () => {
    fc.assert(
      fc.property(fc.oneof(plainDate, stretch), (text) => {
        const words = spoken(text);
        expect(/^(about|between|early|mid-|late)/.test(words)).toBe(readDate(text).uncertain);
      }),
    );
  });

  test('that is an instant keeps the day and the time it was written with', () => {
    fc.assert(
      fc.property(instant, (text) => {
        const date = readDate(text);
        expect(formatClock(date, 'en-GB')).toBe(text.slice(11, 16));
        expect(formatDay(date, 'en-GB')).toMatch(new RegExp(`^${String(Number(text.slice(8, 10)))} `));
      }),
    );
  });
});
