import { z } from 'astro/zod';
import { parse } from 'edtf';

const SENTENCE = 'Write the date as 2025-12-15, 2025-12, 2025-12~ (about), or 2025-12-15T09:30Z (an instant).';

function isEdtf(value: string): boolean {
  try {
    const { type } = parse(value);
    return (type === 'Date' || type === 'Interval') && !/[XYS]/.test(value);
  } catch {
    return false;
  }
}

/** Whether a stretch has both ends, in their order. */
function isWhole(value: string): boolean {
  const [from, to] = value.replace(/[~?%]/g, '').split('/');
  return from !== '' && (to === undefined || (to !== '' && from !== undefined && from <= to));
}

/** Whether an instant says which clock it is by. */
function hasZone(value: string): boolean {
  return !value.includes('T') || /(Z|[+-]\d\d:\d\d)$/.test(value);
}

/** A date with its precision, in the Extended Date/Time Format (ISO 8601-2). */
export function edtfDate(what: string) {
  return z
    .string({
      error: (issue) =>
        typeof issue.input === 'number' ? `Put the year in quotes: "${String(issue.input)}".` : SENTENCE,
    })
    .refine(isEdtf, { error: SENTENCE })
    .refine(isWhole, { error: 'Write both ends of the stretch, the earlier first: 2025-12-11~/2025-12-20~.' })
    .refine(hasZone, { error: 'Say by which clock: end the time with Z for UTC, or with an offset such as +02:00.' })
    .describe(`${what} ${SENTENCE}`);
}

/** A calendar day, for when something was published. */
export function day(what: string) {
  const sentence = 'Write a day as 2026-02-20.';
  return z.iso.date({ error: sentence }).describe(`${what} ${sentence}`);
}
