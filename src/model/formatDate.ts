import { dateFormat } from './dateFormat.ts';
import type { EventDate } from './eventDate.ts';

/** The words around dates; they belong to the interface’s language. */
export interface DatePhrases {
  about: (date: string) => string;
  early: (month: string) => string;
  mid: (month: string) => string;
  late: (month: string) => string;
  between: (from: string, to: string) => string;
  fromTo: (from: string, to: string) => string;
  offset: (offset: string) => string;
}

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const FORMATS: Record<string, Intl.DateTimeFormatOptions> = {
  day: DAY,
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

const format = (lang: string, options: Intl.DateTimeFormatOptions, instant: number, timeZone = 'UTC') =>
  dateFormat(lang, options, timeZone).format(instant);

/** The UTC offset that an instant was written with: `-07:00`, or `+00:00`. */
export function offsetOf(edtf: string): string {
  return /[+-]\d\d:\d\d$/.exec(edtf)?.[0] ?? '+00:00';
}

const zoneOf = ({ precision, edtf }: EventDate) => (precision === 'instant' ? offsetOf(edtf) : 'UTC');

/** The calendar day of a date, as “19 October 2025”, in the offset that it was written with. */
export function formatDay(date: EventDate, lang: string): string {
  return format(lang, DAY, date.from, zoneOf(date));
}

/** The clock time of an instant, as “23:48”, in the offset that it was written with. */
export function formatClock(date: EventDate, lang: string): string {
  return format(lang, { hour: '2-digit', minute: '2-digit', hour12: false }, date.from, offsetOf(date.edtf));
}

/** A date as it is spoken, with its uncertainty: “mid-December 2025”, “about 1984”, “20 February 2026”. */
export function formatDate(date: EventDate, lang: string, phrases: DatePhrases): string {
  if (date.precision === 'instant') return formatDay(date, lang);
  if (date.precision === 'stretch') return formatStretch(date, lang, phrases);
  const options = FORMATS[date.precision];
  const spoken = options
    ? format(lang, options, date.from)
    : joinRange(lang, DAY, date.from, date.to, 'UTC', phrases.between);
  return date.uncertain && options ? phrases.about(spoken) : spoken;
}

function formatStretch(date: EventDate, lang: string, phrases: DatePhrases): string {
  const [from, to] = [new Date(date.from), new Date(date.to)];
  const month = format(lang, { month: 'long', year: 'numeric' }, date.from);
  if (from.getUTCFullYear() === to.getUTCFullYear() && from.getUTCMonth() === to.getUTCMonth()) {
    const third = [phrases.early, phrases.mid, phrases.late][[1, 11, 21].indexOf(from.getUTCDate())];
    const ends = [10, 20, lastDayOf(to)];
    if (third && ends[[1, 11, 21].indexOf(from.getUTCDate())] === to.getUTCDate()) return third(month);
  }
  const precise = /\d{4}-\d\d-\d\d/.test(date.edtf) ? DAY : /\d{4}-\d\d/.test(date.edtf) ? FORMATS.month : FORMATS.year;
  return joinRange(lang, precise ?? DAY, date.from, date.to, 'UTC', phrases.between);
}

/** Two dates with what they share said once: “19 to 20 October 2025”, “between August and December 2025”. */
function joinRange(
  lang: string,
  options: Intl.DateTimeFormatOptions,
  from: number,
  to: number,
  timeZone: string,
  join: (from: string, to: string) => string,
): string {
  const parts = dateFormat(lang, options, timeZone).formatRangeToParts(from, to);
  const textOf = (some: typeof parts) => some.map(({ value }) => value).join('');
  const said = (source: string) => textOf(parts.filter((part) => part.source === source));
  const last = parts.findLastIndex(({ source }) => source === 'endRange');
  if (last === -1) return format(lang, options, from, timeZone);
  return join(said('startRange'), said('endRange') + textOf(parts.slice(last + 1)));
}

/** The days from one date to another, as “19 to 20 October 2025”, in the offset that the first was written with. */
export function formatDays(from: EventDate, to: EventDate, lang: string, phrases: DatePhrases): string {
  const plain = (date: EventDate) => !date.uncertain && (date.precision === 'day' || date.precision === 'instant');
  if (plain(from) && plain(to)) return joinRange(lang, DAY, from.from, to.from, zoneOf(from), phrases.fromTo);
  const [first, last] = [formatDate(from, lang, phrases), formatDate(to, lang, phrases)];
  return first === last ? first : phrases.fromTo(first, last);
}

function lastDayOf(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}
