import { numberFormat } from './numberFormat.ts';

/** Hours as “14 h 32 min”, to the minute; other units as a plain number in the language’s form. */
export function formatQuantity(value: number, unit: string | undefined, lang: string): string {
  if (unit !== 'hours') return numberFormat(lang).format(value);
  const minutes = Math.round(value * 60);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0 && rest > 0) return `${String(rest)}\u00a0min`;
  return rest === 0 ? `${String(hours)}\u00a0h` : `${String(hours)}\u00a0h\u00a0${String(rest)}\u00a0min`;
}

/** A range as “14 h 32 min to 15 h 12 min”, or one value when both ends are said in the same words. */
export function formatRange(
  low: number,
  high: number,
  unit: string | undefined,
  lang: string,
  fromTo: (from: string, to: string) => string,
): string {
  const [from, to] = [formatQuantity(low, unit, lang), formatQuantity(high, unit, lang)];
  return from === to ? from : fromTo(from, to);
}

const LENGTHS: [string, number][] = [
  ['year', 365.25 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** A length of time in its own largest fitting unit: “97 days”, “9 weeks”, “25 minutes”. Weeks only when it is rough; milliseconds in. */
export function formatLength(milliseconds: number, rough: boolean, lang: string): string {
  const fits = ([unit, length]: (typeof LENGTHS)[number]) =>
    unit === 'week' ? rough && milliseconds >= 2 * length : milliseconds >= (unit === 'year' ? 2 : 1) * length;
  const [unit, length] = LENGTHS.find(fits) ?? ['minute', 60_000];
  const format = numberFormat(lang, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 });
  return format.format(Math.max(1, Math.round(milliseconds / length)));
}
