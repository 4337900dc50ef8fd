import type { Check } from './checkContext.ts';
import { citingEntries } from './citingEntries.ts';
import { allEntries } from './allEntries.ts';

/** Sources that no entry and no text cites. */
export const warnUncited: Check = ({ raw }) => {
  const inTexts = allEntries(raw).flatMap(({ cites }) => cites);
  const inFields = citingEntries(raw).flatMap(({ sources }) => sources.map(({ id }) => id));
  const cited = new Set([...inTexts, ...inFields]);
  return raw.sources
    .filter(({ id }) => !cited.has(id))
    .map(({ id, file }) => ({
      file,
      path: ['title'],
      sentence: `Nothing cites “${id}”. Write it under sources: of an entry, or as [@${id}] in a text, or take the file away.`,
    }));
};
