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

/** “Did you mean …?”, or all that there is, with a leading space; nothing where there is nothing. */
export function nearOrAll(word: string, known: readonly string[]): string {
  return didYouMean(word, known) || (known.length > 0 ? ` There is: ${known.join(', ')}.` : '');
}

/** A mapping with these fields and no others; a field that is not one of them is named, with the nearest that is. */
export function strict<Shape extends z.ZodRawShape>(
  shape: Shape,
  sentence = 'Write a mapping: one “field: value” a line.',
) {
  const fields = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return sentence;
      const keys = (issue as unknown as { keys: string[] }).keys;
      return keys.map((key) => `There is no field “${key}” here.${nearOrAll(key, fields)}`).join(' ');
    },
  });
}
