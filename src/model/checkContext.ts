import type { Source } from '#schema/source.ts';
import { nearOrAll } from '#schema/strict.ts';
import type { RawStory } from './entry.ts';
import type { Finding } from './problem.ts';

/** What the checks of one story share. */
export interface CheckContext {
  raw: RawStory;
  /** Ids of files that are there but could not be read; references to them are not reported as missing. */
  unread: ReadonlySet<string>;
  accounts: readonly string[];
  paths: readonly string[];
  sources: ReadonlyMap<string, Source>;
}

export type Check = (context: CheckContext) => Finding[];

/** What the checks of a story need to know of it. */
export function checkContext(raw: RawStory, unread: ReadonlySet<string>): CheckContext {
  const file = raw.story[0]?.data;
  return {
    raw,
    unread,
    accounts: file?.accounts.map(({ id }) => id) ?? [],
    paths: file?.paths.map(({ id }) => id) ?? [],
    sources: new Map(raw.sources.map(({ id, data }) => [id, data])),
  };
}

/** “There is no account “companny”. Did you mean “company”?” */
export function noSuch(what: string, id: string, known: readonly string[]): string {
  return `There is no ${what} “${id}”.${nearOrAll(id, known)}`;
}

/** A finding where there is a sentence to say. */
export function findingOf(file: string, path: Finding['path'], sentence: string | undefined): Finding[] {
  return sentence === undefined ? [] : [{ file, path, sentence }];
}

/** A finding when `id` is given and is none of `known`. */
export function unknownId(
  what: string,
  id: string | undefined,
  known: readonly string[],
  file: string,
  path: Finding['path'],
): Finding[] {
  return findingOf(file, path, id === undefined || known.includes(id) ? undefined : noSuch(what, id, known));
}
