import { z } from 'astro/zod';
import { readEdtf } from './readEdtf.ts';

const SENTENCE =
  'Write the date as 2025-12-15, 2025-12, 2025-12~ (about), 2025-12-11~/2025-12-20~ (a stretch), or 2025-12-15T09:30Z (an instant).';

function isEdtf(value: string): boolean {
  const type = readEdtf(value)?.type;
  return (type === 'Date' || type === 'Interval') && !/[XYS]/.test(value);
}

/** The first month of a whole day that no year has, such as the 17 of 2025-17-11: mostly the day, put before its month. */
function wrongMonth(value: string): string | undefined {
  return [...value.matchAll(/\d{4}-(\d\d)-\d\d/g)].map(([, month = '']) => month).find((month) => !isMonth(month));
}

function isMonth(month: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12;
}

/** Whether every day is in the calendar; the parser of EDTF takes 29 February in any year, and refuses other days as if they were misspelt. */
function isInCalendar(value: string): boolean {
  return (value.match(/\d{4}-\d\d-\d\d/g) ?? []).every((date) => z.iso.date().safeParse(date).success);
}

/** Whether a stretch has two ends, and the first begins before the second. */
function isWhole(value: string): boolean {
  const { min, max } = readEdtf(value)?.bounds ?? {};
  return Number.isFinite(min) && Number.isFinite(max);
}

/** Whether each instant says which clock it is by. */
function hasZone(value: string): boolean {
  return value.split('/').every((end) => !end.includes('T') || /(Z|[+-]\d\d:\d\d)$/.test(end));
}

const ZONE =
  'There is no clock of that name here. End the time with Z for UTC, or with an offset from -12:00 to +14:00, such as +02:00.';

/** Whether what follows the time of day, if anything does, is Z or an offset that some clock on earth has. */
function hasKnownZone(value: string): boolean {
  return value.split('/').every((end) => {
    const zone = /T\d\d:\d\d(?::\d\d)?\s*(\S.*)$/.exec(end)?.[1];
    if (zone === undefined || zone === 'Z') return true;
    const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
    const offset = Number(hours) * 60 + Number(minutes);
    return offset <= (sign === '-' ? 12 : 14) * 60 && Number(minutes) < 60;
  });
}

/** A date with its precision, in the Extended Date/Time Format (ISO 8601-2). */
export function edtfDate(what: string) {
  return z
    .string({
      error: (issue) =>
        typeof issue.input === 'number' ? `Put the year in quotes: "${String(issue.input)}".` : SENTENCE,
    })
    .refine(hasKnownZone, { error: ZONE, abort: true })
    .refine((value) => wrongMonth(value) === undefined, {
      error: ({ input }) =>
        `There is no month ${wrongMonth(String(input)) ?? ''}. The month comes before the day: year-month-day.`,
      abort: true,
    })
    .refine(isInCalendar, { error: 'The calendar has no such day. Look the date up again.', abort: true })
    .refine(isEdtf, { error: SENTENCE, abort: true })
    .refine(isWhole, {
      error: 'Write both ends of the stretch, the earlier first: 2025-12-11~/2025-12-20~.',
      abort: true,
    })
    .refine(hasZone, { error: 'Say by which clock: end the time with Z for UTC, or with an offset such as +02:00.' })
    .describe(`${what} ${SENTENCE}`);
}

/** A calendar day, for when something was published. */
export function day(what: string) {
  const sentence = 'Write a day as 2026-02-20.';
  return z.iso.date({ error: sentence }).describe(`${what} ${sentence}`);
}
