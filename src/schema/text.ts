import { z } from 'astro/zod';
import { didYouMean } from './strict.ts';

/** One line of words in the story’s language, whose spelling is checked. The sentence is what an editor reads when it is missing, and in the hover help. */
export function line(sentence: string) {
  return words(sentence).meta({ description: sentence, prose: true });
}

/** One line of words that are somebody else’s, or a name: they are kept as they are. */
export function verbatim(sentence: string) {
  return words(sentence).describe(sentence);
}

/** Words that the page puts between quotation marks, and so have none of their own. */
export function quoted(sentence: string) {
  const error = 'The page puts “ and ” around it. Write the words without them.';
  return words(sentence)
    .refine((text) => !/^[“"][^“”"]*[”"][.,]?$/.test(text), { error })
    .describe(sentence);
}

function words(sentence: string) {
  const error = ({ input }: { input?: unknown }) => {
    if (typeof input === 'number' || typeof input === 'boolean')
      return `Put it between quotation marks: "${String(input)}".`;
    return typeof input === 'object' && input !== null ? `Write one text, not a list or fields. ${sentence}` : sentence;
  };
  return z.string({ error }).trim().min(1, { error: sentence });
}

/** The form of a name that other files refer to and that becomes a `#fragment`. */
export const ID_FORM = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A short name that other files refer to and that becomes a `#fragment`: small letters, digits, hyphens. */
export function id(sentence: string) {
  return z
    .string({ error: sentence })
    .regex(ID_FORM, {
      error: ({ input }) => idFault(String(input), sentence),
    })
    .describe(sentence);
}

function idFault(input: string, sentence: string): string {
  if (input.includes(' - ')) return 'Begin each line of a list in the same column.';
  const unnumbered = input.replace(/^\d+-/, '').replace(/\.md$/, '');
  if (unnumbered !== input && ID_FORM.test(unnumbered)) return `Write the name without number and .md: ${unnumbered}.`;
  const [, source, account] = /^([a-z0-9-]+): ?([a-z0-9-]+)$/.exec(input) ?? [];
  if (source !== undefined && account !== undefined) return `Write “id: ${source}”, and below it “for: ${account}”.`;
  return `${sentence} An id has small letters, digits and hyphens only, and starts with a letter: second-person.`;
}

/** A language that there is, as a code of BCP 47, which dates and numbers can be written by. */
export function language(sentence: string) {
  return z.string({ error: sentence }).refine(isLanguage, { error: sentence }).describe(sentence);
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether the code has a name. Its form alone is no proof: any word of up to eight letters, such as “Deutsch”, has it. */
function isLanguage(code: string): boolean {
  try {
    return NAMES.of(code) !== undefined;
  } catch {
    return false;
  }
}

/** One word out of a list. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  const sentence = `Write one of: ${words.join(', ')}.`;
  const error = ({ input }: { input?: unknown }) =>
    typeof input === 'string' ? `${sentence}${didYouMean(input, words)}` : sentence;
  return z.enum(words, { error }).describe(sentence);
}

/** A number that is not negative. */
export function amount(sentence: string) {
  return z
    .number({ error: sentence })
    .nonnegative({ error: 'Write a number that is zero or more.' })
    .describe(sentence);
}

/** Yes or no; no, or what is `usual`, where nothing is written. */
export function flag(sentence: string, usual = false) {
  return z.boolean({ error: 'Write true or false.' }).default(usual).describe(sentence);
}

/** An address on the web. */
export function webAddress(sentence: string) {
  return z.url({ protocol: /^https?$/, error: sentence }).describe(sentence);
}
