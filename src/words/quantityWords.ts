import { formatQuantity, formatRange } from '#model/formatQuantity.ts';
import { wordsFor } from './wordsFor.ts';

/** What is counted: a value, or a range, or words in its place. */
export interface Quantity {
  value?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
  words?: string | undefined;
  /** The whole that it is a part of. */
  of?: number | undefined;
}

/** A quantity in words: “13 h”, “14 h 32 min to 15 h 12 min”; a bare numeral without a unit; undefined when none is given. */
export function quantityWords(
  { value, low, high, words }: Quantity,
  unit: string | undefined,
  lang: string,
): string | undefined {
  if (words !== undefined) return words;
  if (value !== undefined) return formatQuantity(value, unit, lang);
  return low === undefined || high === undefined
    ? undefined
    : formatRange(low, high, unit, lang, wordsFor(lang).dates.fromTo);
}

/** A whole in words: “of 12,000”. */
export function ofWords(whole: number, lang: string): string {
  return wordsFor(lang).number.of(formatQuantity(whole, undefined, lang));
}

/** A value in its whole: “1,200 of 12,000”, with what is said of it behind; undefined where there is no whole to it. */
export function wholeWords({ value, of, words = '' }: Quantity, lang: string): string | undefined {
  if (value === undefined || of === undefined) return undefined;
  const whole = `${formatQuantity(value, undefined, lang)} ${ofWords(of, lang)}`;
  return words === '' ? whole : `${whole} (${words})`;
}
