import type { Citation } from '#schema/citation.ts';
import type { Entry, RawStory } from './entry.ts';

/** An entry that has sources, with where it stands in its file. */
export interface CitingEntry {
  id: string;
  file: string;
  /** Where the entry begins in its file; empty when the file is the entry. */
  path: readonly (string | number)[];
  sources: readonly Citation[];
  retells: readonly string[];
  known: boolean;
  /** Accounts whose own version stands in the entry: lanes of an event, sides or rows of a figure. */
  versions: readonly string[];
}

type Evidenced = Pick<CitingEntry, 'retells' | 'known'> & { sources: Citation[] };

/** Every entry of a story that must say where it comes from: all kinds but sources and stage, and the lines of the brief. */
export function citingEntries(raw: RawStory): CitingEntry[] {
  const whole = <Data extends Evidenced>(
    entries: readonly Entry<Data>[],
    versionsOf: (data: Data) => string[] = () => [],
  ) =>
    entries.map(({ id, file, data }): CitingEntry => {
      const { sources, retells, known } = data;
      return { id, file, path: [], sources, retells, known, versions: versionsOf(data) };
    });
  const brief = raw.story.flatMap(({ file, data }) =>
    data.brief.map((line, index): CitingEntry => ({ ...line, file, path: ['brief', index], versions: [] })),
  );
  return [
    ...brief,
    ...whole(raw.numbers, ({ sides }) => sides.map(({ account }) => account)),
    ...whole(raw.timeline, ({ accounts }) => Object.keys(accounts)),
    ...whole(raw.narrative),
    ...whole(raw.comparison),
    ...whole(raw.gates),
    ...whole(raw.accountability),
    ...whole(raw.implications),
    ...whole(raw.safeguards),
    ...whole(raw.contrast),
  ];
}
