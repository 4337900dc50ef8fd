import { describe, expect, test } from 'vitest';
import { readDate } from '#model/eventDate.ts';
import { day, edtfDate } from '#schema/edtfDate.ts';
import { fc, instant, plainDate, stretch } from '../build.ts';

const date = edtfDate('When.');
const said = (value: unknown) => (date.safeParse(value).error?.issues ?? []).map(({ message }) => message).join('\n');

test.each([
  '1984',
  '2009~',
  '2025-12',
  '2025-12~',
  '2025-12-15',
  '2025-12-15?',
  '2024-02-29',
  '2025-12-11~/2025-12-20~',
  '2025-12/2026-01-04',
  '2025-12-15T09:30Z',
  '2025-12-15T09:30:15Z',
  '2025-10-19T23:48-07:00',
])('%s is a date', (text) => {
  expect(said(text)).toBe('');
});

test('a year that is not in quotes is told to be', () => {
  expect(said(1984)).toMatchInlineSnapshot(`"Put the year in quotes: "1984"."`);
});

test('what is no date is told how to write one', () => {
  expect(said('mid-December')).toMatchInlineSnapshot(
    `"Write the date as 2025-12-15, 2025-12, 2025-12~ (about), 2025-12-11~/2025-12-20~ (a stretch), or 2025-12-15T09:30Z (an instant)."`,
  );
});

test.each(['', '2025-13', '15.12.2025', '2025-21', '2025-12-XX', '156X', '{2025,2026}', null, true, []])(
  '%j is no date',
  (value) => {
    expect(said(value)).not.toBe('');
  },
);

test('a day that the calendar lacks is no date: the 30th of February, and the 29th but in leap years', () => {
  expect(said('2025-02-30')).toMatchInlineSnapshot(`"The calendar has no such day. Look the date up again."`);
  for (const lacking of ['2023-02-29', '2023-02-29/2023-03-02']) expect(said(lacking)).toBe(said('2025-02-30'));
});

test('a day that stands before its month is told the order', () => {
  expect(said('2025-17-11')).toMatchInlineSnapshot(
    `"There is no month 17. The month comes before the day: year-month-day."`,
  );
  expect(said('2025-12-11~/2025-00-20~')).toMatch(/^There is no month 00\./);
  expect(said('2025-17-11T09:30Z')).toBe(said('2025-17-11'));
});

test('both ends of a stretch between instants are asked for their clock', () => {
  expect(said('2025-12-15T09:30/2025-12-15T11:00Z')).toMatch(/^Say by which clock/);
});

test('an instant without a zone is asked for its clock', () => {
  expect(said('2025-12-15T09:30')).toMatchInlineSnapshot(
    `"Say by which clock: end the time with Z for UTC, or with an offset such as +02:00."`,
  );
});

describe('a stretch', () => {
  test('that runs backwards is refused', () => {
    expect(said('2025-12-20~/2025-12-11~')).toMatchInlineSnapshot(
      `"Write both ends of the stretch, the earlier first: 2025-12-11~/2025-12-20~."`,
    );
  });
  test.each(['2025-12/', '/2025-12', '2025-12/..', '../2025-12'])('with one end only, %s, is refused', (text) => {
    expect(said(text)).not.toBe('');
  });
  test('says one thing when it is no date at all', () => {
    expect(said('tomorrow/b').split('\n')).toHaveLength(1);
  });
  test.each(['2025-12~/2025-12~', '2025-12-15/2025-12-15'])('with the same two ends, %s, is refused', (text) => {
    expect(said(text)).toMatch(/^Write both ends of the stretch/);
  });
});

test('a stretch whose ends begin at one moment is refused', () => {
  expect(said('2025/2025-01')).toMatch(/^Write both ends/);
});

test('a text with a capital T that is no date says one thing', () => {
  expect(said('Tuesday').split('\n')).toHaveLength(1);
});

test('every date in order is accepted', () => {
  fc.assert(
    fc.property(fc.oneof(plainDate, instant, stretch), (text) => {
      expect(said(text)).toBe('');
    }),
  );
});

test('whatever is written, it is refused in a sentence or it can be read', () => {
  const one = fc.oneof(
    fc.constantFrom('', '..', '2025', '2025-12', '2025-12-15', '2025-12-31~', '2026', '2025-12-15T09:30', '2025-W12'),
    plainDate,
    instant,
  );
  const written = fc.oneof(
    one,
    fc.tuple(one, one).map((ends) => ends.join('/')),
    fc.string(),
  );
  fc.assert(
    fc.property(written, (text) => {
      if (said(text) !== '') expect(said(text)).toMatch(/\.$/);
      else expect(Number.isFinite(readDate(text).from + readDate(text).to), text).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a day of publication is a whole day', () => {
  const published = day('The day.');
  expect(published.safeParse('2026-02-20').success).toBe(true);
  for (const wrong of ['2026-02', '2026-02-30', '2026-02-20T10:00Z', 20260220])
    expect(published.safeParse(wrong).error?.issues[0]?.message).toBe('Write a day as 2026-02-20.');
});
