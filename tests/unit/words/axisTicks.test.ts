import { describe, expect, test } from 'vitest';
import { placeTimeline } from '#charts/placeTimeline.ts';
import { readDate } from '#model/eventDate.ts';
import { axisTicks } from '#words/axisTicks.ts';
import { fc } from '../build.ts';

const DAY = 86_400_000;
const ticks = (from: string, to: string, lang = 'en-GB') => {
  const event = (at: string) => ({ id: at, label: '', at: readDate(at), focus: false, context: false });
  return axisTicks(placeTimeline([event(from), event(to)]), lang);
};

describe('the labels of the axis', () => {
  test('of months have the year at the first and where it changes', () => {
    expect(ticks('2025-07-14', '2026-03-20').map(({ label, second = '' }) => `${label} ${second}`.trim()))
      .toMatchInlineSnapshot(`
      [
        "Aug 2025",
        "Sept",
        "Oct",
        "Nov",
        "Dec",
        "Jan 2026",
        "Feb",
        "Mar",
      ]
    `);
  });
  test('of hours have the day', () => {
    expect(ticks('2025-12-15T17:00Z', '2025-12-16T05:00Z').map(({ label, second = '' }) => `${label} ${second}`.trim()))
      .toMatchInlineSnapshot(`
      [
        "17:00 15 Dec",
        "18:00",
        "19:00",
        "20:00",
        "21:00",
        "22:00",
        "23:00",
        "00:00 16 Dec",
        "01:00",
        "02:00",
        "03:00",
        "04:00",
      ]
    `);
  });
  test('of hours are read on the clock that the first instant was written by', () => {
    const [first] = ticks('2025-12-15T17:00-07:00', '2025-12-16T05:00-07:00');
    expect(first).toEqual({ label: '17:00', second: '15 Dec' });
  });
  test('of years have no second line', () => {
    expect(ticks('1984', '2024').every(({ second }) => second === undefined)).toBe(true);
  });
  test.each(['en', 'en-US', 'en-GB'])('write midnight as 00:00 in %s', (lang) => {
    expect(ticks('2025-12-15T12:00Z', '2025-12-16T12:00Z', lang).map(({ label }) => label)).toContain('00:00');
  });
  test('never say the same twice in a row, however long the axis is', () => {
    const start = Date.parse('2025-03-05T00:00Z');
    const length = fc.integer({ min: 5, max: 20 * 365 * 24 * 60 });
    fc.assert(
      fc.property(fc.oneof(length, fc.integer({ min: 1, max: 60 * 24 * 60 })), (minutes) => {
        const event = (time: number) => {
          const at = readDate(`${new Date(time).toISOString().slice(0, 16)}Z`);
          return { id: at.edtf, label: '', at, focus: false, context: false };
        };
        const said = axisTicks(placeTimeline([event(start), event(start + minutes * 60_000)]), 'en-GB');
        said.forEach(({ label, second }, index) => {
          if (second === undefined)
            expect(label, `${String((minutes * 60_000) / DAY)} days`).not.toBe(said[index - 1]?.label);
        });
      }),
    );
  });
});
