import { z } from 'astro/zod';
import { parse } from 'edtf';

const SENTENCE = 'Write the date as 2025-12-15, 2025-12, 2025-12~ (about), or 2025-12-15T09:30Z (an instant).';

function isEdtf(value: string): boolean {
  try {
    parse(value);
    return true;
  } catch {
    return false;
  }
}

/** A date with its precision, in the Extended Date/Time Format (ISO 8601-2). */
export function edtfDate(what: string) {
  return z
    .string({ error: (issue) => (typeof issue.input === 'number' ? `Put the year in quotes: "${String(issue.input)}".` : SENTENCE) })
    .refine(isEdtf, { error: SENTENCE })
    .describe(`${what} ${SENTENCE}`);
}

/** A calendar day, for when something was published. */
export function day(what: string) {
  const sentence = 'Write a day as 2026-02-20.';
  return z.iso.date({ error: sentence }).describe(`${what} ${sentence}`);
}
