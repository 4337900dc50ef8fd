import { once } from '#schema/once.ts';
import { readEdtf } from '#schema/readEdtf.ts';

type Precision = 'instant' | 'day' | 'month' | 'year' | 'stretch' | 'other';

/** A date of the story with what is known of it. Bounds are in milliseconds since 1970, UTC, both inclusive. */
export interface EventDate {
  edtf: string;
  from: number;
  to: number;
  precision: Precision;
  /** True when the source says “about”, or when only a stretch is known. */
  uncertain: boolean;
  /** A value that HTML’s `<time datetime>` accepts, or undefined. */
  datetime: string | undefined;
}

const PRECISIONS: Partial<Record<number, Precision>> = { 0: 'instant', 1: 'year', 2: 'month', 3: 'day' };

/** Reads a date in EDTF (ISO 8601-2), each once. Throws when the text is not one; the schema has checked that before. */
export const readDate = once((text: string): EventDate => {
  const { type, bounds: date } = readEdtf(text) ?? {};
  if (!date) throw new Error(`“${text}” is no date in EDTF.`);
  const uncertain = type !== 'Date' || /[~?%X]/.test(text);
  const precision =
    type === 'Interval' ? 'stretch' : ((type === 'Date' ? PRECISIONS[date.precision ?? -1] : undefined) ?? 'other');
  return { edtf: text, from: date.min, to: date.max, precision, uncertain, datetime: datetimeOf(text, precision) };
});

function datetimeOf(text: string, precision: Precision): string | undefined {
  const bare = text.replace(/[~?%]/g, '');
  if (precision === 'stretch') {
    const [from = '', to = ''] = bare.split('/');
    return from.slice(0, 7) === to.slice(0, 7) && /^\d{4}-\d\d/.test(from) ? from.slice(0, 7) : undefined;
  }
  return precision === 'other' || !/^\d{4}/.test(bare) ? undefined : bare;
}

/** The whole time of an event, in milliseconds: from the first moment it may have begun to the last it may have ended. */
export function timeOf(at: EventDate, until?: EventDate): { from: number; to: number } {
  return { from: at.from, to: Math.max(at.to, until?.to ?? at.to) };
}
