import { citingEntries } from './citingEntries.ts';
import type { RawStory } from './entry.ts';
import { standing, type Standing } from './standing.ts';
import { voicesOf } from './voice.ts';

/** The standing of every entry of a story, by id. A claim that answers another side’s entry is disputed as that is; so is what tells a disputed entry again. */
export function standingsOf(raw: RawStory): Map<string, Standing> {
  const accounts = raw.story[0]?.data.accounts ?? [];
  const sides = accounts.slice(0, 2).map(({ id }) => id);
  const sources = new Map(raw.sources.map(({ id, data }) => [id, data]));
  const answers = Map.groupBy(raw.accountability, ({ data }) => data.answers);
  const entries = citingEntries(raw);
  const replies = new Set(
    raw.accountability.filter(({ data }) => entries.some(({ id }) => id === data.answers)).map(({ id }) => id),
  );
  const standings = new Map(
    entries.map(({ id, sources: citations, known, versions }) => {
      const voices = voicesOf(citations, sources);
      const differs = (sides.length === 2 && sides.every((side) => versions.includes(side))) || replies.has(id);
      const answeredBy = answers.get(id)?.map(({ data }) => data.account) ?? [];
      return [id, standing({ accounts, voices, answeredBy, differs, known })];
    }),
  );
  const isDisputed = (id: string) => standings.get(id)?.kind === 'disputed';
  let waiting = entries.filter(({ id, known, retells }) => known && retells.length > 0 && !isDisputed(id));
  for (let spread = true; spread;) {
    const found = waiting.filter(({ retells }) => retells.some(isDisputed));
    for (const { id } of found) {
      const before = standings.get(id);
      if (before) standings.set(id, { ...before, kind: 'disputed', side: undefined });
    }
    waiting = waiting.filter((entry) => !found.includes(entry));
    spread = found.length > 0;
  }
  return standings;
}
