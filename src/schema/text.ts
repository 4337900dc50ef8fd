import { z } from 'astro/zod';

/** One line of words. The sentence is what an editor reads when it is missing, and in the hover help. */
export function line(sentence: string) {
  return z.string({ error: sentence }).trim().min(1, { error: sentence }).describe(sentence);
}

/** The form of a name that other files refer to and that becomes a `#fragment`. */
export const ID_FORM = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A short name that other files refer to and that becomes a `#fragment`: small letters, digits, hyphens. */
export function id(sentence: string) {
  return z
    .string({ error: sentence })
    .regex(ID_FORM, {
      error: 'Write small letters, digits and hyphens only, starting with a letter: second-person.',
    })
    .describe(sentence);
}

/** A language as a code of BCP 47, which dates and numbers can be written by. */
export function language(sentence: string) {
  return z.string({ error: sentence }).refine(isLanguage, { error: sentence }).describe(sentence);
}

function isLanguage(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}

/** One word out of a list. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  const sentence = `Write one of: ${words.join(', ')}.`;
  return z.enum(words, { error: sentence }).describe(sentence);
}

/** A number that is not negative. */
export function amount(sentence: string) {
  return z
    .number({ error: sentence })
    .nonnegative({ error: 'Write a number that is zero or more.' })
    .describe(sentence);
}

/** An address on the web. */
export function webAddress(sentence: string) {
  return z.url({ protocol: /^https?$/, error: sentence }).describe(sentence);
}
