import { z } from 'astro/zod';
import { closest, distance } from 'fastest-levenshtein';

/** The known word nearest to a mistyped one, or undefined when none is near (more than three slips, or over half its length). */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(word, known);
  return distance(word, near) <= Math.min(3, Math.ceil(word.length / 2)) ? near : undefined;
}

/** “Did you mean …?” with a leading space, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near ? ` Did you mean “${near}”?` : '';
}

/** Of more than this, only the nearest are listed. */
const LISTED = 20;

/** “Did you mean …?”, or all that there is, or the five nearest of many, with a leading space; nothing where there is nothing. */
export function nearOrAll(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const all = known.length > LISTED ? `The nearest of ${String(known.length)} are` : 'There is';
  return (
    didYouMean(word, known) || ` ${all}: ${(known.length > LISTED ? nearestFirst(word, known) : known).join(', ')}.`
  );
}

function nearestFirst(word: string, known: readonly string[]): string[] {
  const far = (one: string) => distance(word, one) / Math.max(word.length, one.length);
  return [...known].sort((a, b) => far(a) - far(b)).slice(0, 5);
}

/** A mapping with these fields and no others; a field that is not one of them is named, with the nearest that is, or once with all. */
export function strict<Shape extends z.ZodRawShape>(
  shape: Shape,
  sentence = 'Write a mapping: one “field: value” a line.',
) {
  const fields = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return sentence;
      const keys = (issue as unknown as { keys: string[] }).keys;
      const near = keys.filter((key) => nearest(key, fields) !== undefined);
      const far = keys.filter((key) => !near.includes(key));
      return [
        ...near.map((key) => `There is no field “${key}” here.${didYouMean(key, fields)}`),
        ...(far.length > 0
          ? [`There is no field ${far.map((key) => `“${key}”`).join(' or ')} here. There is: ${fields.join(', ')}.`]
          : []),
      ].join(' ');
    },
  });
}
