import { describe, expect, test } from 'vitest';
import { placeGaps } from '#charts/placeGaps.ts';
import { readDate } from '#model/eventDate.ts';
import { formatLength } from '#model/formatQuantity.ts';
import { fc, instant, plainDate, stretch } from '../build.ts';

const DAY = 86_400_000;
const events = (...dates: (string | [string, string])[]) =>
  dates.map((date) => {
    const [at, until] = typeof date === 'string' ? [date] : date;
    return { at: readDate(at), ...(until === undefined ? {} : { until: readDate(until) }) };
  });
const gaps = (...dates: (string | [string, string])[]) =>
  placeGaps(events(...dates)).map(
    (gap) => gap && `${gap.about ? '~' : ''}${String(Math.round(gap.milliseconds / DAY))}`,
  );

test('the quiet time before an event is said when it is long', () => {
  expect(gaps('2025-01-01', '2025-01-02', '2025-04-09')).toEqual([undefined, undefined, '97']);
});

test('it is measured from the end of the event before', () => {
  expect(gaps(['2025-01-01', '2025-03-01'], '2025-04-01')).toEqual([undefined, '31']);
});

test('in days it is what the calendar counts between the dates that are shown, each in its own offset', () => {
  expect(gaps(['2025-10-19T23:48-07:00', '2025-10-20T14:20-07:00'], '2025-11-17')).toEqual([undefined, '28']);
  expect(gaps('2025-01-01T01:00+09:00', '2025-03-01T23:00-05:00')).toEqual([undefined, '59']);
  expect(gaps('2025-01-02T01:00+09:00', '2025-01-02T11:00-05:00')).toEqual([undefined, '1']);
});

test('within a day it is measured to the minute', () => {
  const [, gap] = placeGaps(events('2025-01-01T23:00Z', '2025-01-02T01:30Z'));
  expect(gap?.milliseconds).toBe(2.5 * 3_600_000);
});

test('it is “about” when either end is uncertain, and measured from the middle of where that may lie', () => {
  expect(gaps('2025-01-01', '2025-06-15~', '2026-01-01')).toEqual([undefined, '~165', '~200']);
});

test('it is “about” when the end of the event before is uncertain', () => {
  const [, gap] = placeGaps(events(['2024-01-21', '2024-02-10~'], '2024-12-01'));
  expect(gap?.about).toBe(true);
});

test('it is “about” when an end is known to the month only', () => {
  const [, gap] = placeGaps(events('2025-07', '2025-12-15'));
  expect(gap?.about).toBe(true);
});

test('it is not said from a moment that is known too roughly', () => {
  expect(gaps('2024-01-01', '2024-06~', '2024-12-31')).toEqual([undefined, '~167', '~198']);
  expect(gaps('2024-01-01', '2024~', '2025-06-01')).toEqual([undefined, undefined, undefined]);
});

test('no event, one event, and events of one moment have none', () => {
  expect(gaps()).toEqual([]);
  expect(gaps('2025')).toEqual([undefined]);
  expect(gaps('2025-01-01T09:00Z', '2025-01-01T09:00Z')).toEqual([undefined, undefined]);
});

describe('whatever the events', () => {
  const dates = fc
    .array(fc.oneof(plainDate, instant, stretch).map(readDate), { maxLength: 8 })
    .map((list) => list.sort((a, b) => a.from - b.from).map((at) => ({ at })));
  test('the first has no gap, and every gap is a length that can be said', () => {
    fc.assert(
      fc.property(dates, (given) => {
        const placed = placeGaps(given);
        expect(placed).toHaveLength(given.length);
        expect(placed[0]).toBeUndefined();
        const whole = Math.max(...given.map(({ at }) => at.to)) - Math.min(...given.map(({ at }) => at.from));
        for (const gap of placed) {
          if (!gap) continue;
          // Days that a calendar counts may be one more, or one less, than have passed.
          expect(gap.milliseconds).toBeGreaterThan(Math.max(0, whole / 10 - 2 * DAY));
          expect(gap.milliseconds).toBeLessThanOrEqual(whole + 2 * DAY);
          expect(formatLength(gap.milliseconds, gap.about, 'en')).toMatch(/^\d/);
        }
      }),
    );
  });
});
