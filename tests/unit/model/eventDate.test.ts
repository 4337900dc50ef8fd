import { describe, expect, test } from 'vitest';
import { readDate, timeOf } from '#model/eventDate.ts';
import { fc, instant, plainDate, stretch } from '../build.ts';

const iso = (time: number) => new Date(time).toISOString();

test.each([
  ['1984', 'year', false, '1984-01-01T00:00:00.000Z', '1984-12-31T23:59:59.999Z', '1984'],
  ['2009~', 'year', true, '2009-01-01T00:00:00.000Z', '2009-12-31T23:59:59.999Z', '2009'],
  ['2024-02', 'month', false, '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z', '2024-02'],
  ['2025-12-15', 'day', false, '2025-12-15T00:00:00.000Z', '2025-12-15T23:59:59.999Z', '2025-12-15'],
  ['2025-12-15?', 'day', true, '2025-12-15T00:00:00.000Z', '2025-12-15T23:59:59.999Z', '2025-12-15'],
  ['2025-12-15T09:30Z', 'instant', false, '2025-12-15T09:30:00.000Z', '2025-12-15T09:30:00.000Z', '2025-12-15T09:30Z'],
  [
    '2025-10-19T23:48-07:00',
    'instant',
    false,
    '2025-10-20T06:48:00.000Z',
    '2025-10-20T06:48:00.000Z',
    '2025-10-19T23:48-07:00',
  ],
  ['2025-12-11~/2025-12-20~', 'stretch', true, '2025-12-11T00:00:00.000Z', '2025-12-20T23:59:59.999Z', '2025-12'],
  ['2025-11-28/2025-12-03', 'stretch', true, '2025-11-28T00:00:00.000Z', '2025-12-03T23:59:59.999Z', undefined],
  ['2024/2025', 'stretch', true, '2024-01-01T00:00:00.000Z', '2025-12-31T23:59:59.999Z', undefined],
])('%s is a %s, uncertain %s', (text, precision, uncertain, from, to, datetime) => {
  const date = readDate(text);
  expect({ ...date, from: iso(date.from), to: iso(date.to) }).toEqual({
    edtf: text,
    precision,
    uncertain,
    from,
    to,
    datetime,
  });
});

describe('any date', () => {
  test('begins no later than it ends', () => {
    fc.assert(
      fc.property(fc.oneof(plainDate, instant, stretch), (text) => {
        const { from, to } = readDate(text);
        expect(from).toBeLessThanOrEqual(to);
      }),
    );
  });

  test('that is not a stretch has a datetime, which no “about” is part of', () => {
    fc.assert(
      fc.property(fc.oneof(plainDate, instant), (text) => {
        expect(readDate(text).datetime).toBe(text.replace(/[~?%]/, ''));
      }),
    );
  });

  test('is uncertain when it says so, or is a stretch', () => {
    fc.assert(
      fc.property(fc.oneof(plainDate, instant, stretch), (text) => {
        expect(readDate(text).uncertain).toBe(/[~?%/]/.test(text));
      }),
    );
  });

  test('with an offset is the same moment as in UTC', () => {
    fc.assert(
      fc.property(instant, (text) => {
        expect(readDate(text).from).toBe(Date.parse(text));
      }),
    );
  });
});

describe('the whole time of an event', () => {
  test('runs from its first moment to the last of its end', () => {
    const time = timeOf(readDate('2024-10-21'), readDate('2024-11~'));
    expect([iso(time.from), iso(time.to)]).toEqual(['2024-10-21T00:00:00.000Z', '2024-11-30T23:59:59.999Z']);
  });
  test('never ends before its beginning ends', () => {
    const at = readDate('2025-12');
    expect(timeOf(at)).toEqual({ from: at.from, to: at.to });
    expect(timeOf(at, readDate('2025-12-03')).to).toBe(at.to);
  });
});

test('what is no date is thrown back; the schema has refused it before', () => {
  expect(() => readDate('soon')).toThrow();
});
