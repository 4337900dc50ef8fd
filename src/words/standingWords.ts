import type { Standing } from '#model/standing.ts';
import type { Story } from '#model/story.ts';
import { wordsFor } from './wordsFor.ts';

/** A standing in words: “Both accounts”, “The company only”, “Disputed”. */
export function standingWords(
  { kind, carriedBy }: Standing,
  { accounts, lang }: Pick<Story, 'accounts' | 'lang'>,
): string {
  const { standing } = wordsFor(lang);
  const names = carriedBy.map(({ name }) => name);
  if (kind === 'agreed')
    return accounts.length === 2
      ? standing.agreed
      : names.length === accounts.length
        ? standing.all(names)
        : standing.only(names);
  if (kind === 'first' || kind === 'second' || kind === 'other') return standing.only(names);
  return standing[kind];
}
