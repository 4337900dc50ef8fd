import type { Citation } from '#schema/citation.ts';
import type { Entry, RawStory } from './entry.ts';

/** An entry that has sources, with where they stand in its file. */
export interface CitingEntry {
  id: string;
  file: string;
  /** Where the entry begins in its file; empty when the file is the entry. */
  path: readonly (string | number)[];
  sources: readonly Citation[];
  known: boolean;
}

/** Every entry of a story that must say where it comes from: all kinds but sources and stage, and the lines of the brief. */
export function citingEntries(raw: RawStory): CitingEntry[] {
  const whole = <Data extends { sources: Citation[]; known?: boolean }>(entries: readonly Entry<Data>[]) =>
    entries.map(({ id, file, data }): CitingEntry => ({ id, file, path: [], sources: data.sources, known: data.known ?? true }));
  const brief = raw.story.flatMap(({ file, data }) =>
    data.brief.map(({ id, sources, known }, index): CitingEntry => ({ id, file, path: ['brief', index], sources, known })),
  );
  return [
    ...brief,
    ...whole(raw.numbers),
    ...whole(raw.timeline),
    ...whole(raw.narrative),
    ...whole(raw.comparison),
    ...whole(raw.gates),
    ...whole(raw.accountability),
    ...whole(raw.implications),
    ...whole(raw.safeguards),
    ...whole(raw.contrast),
  ];
}
