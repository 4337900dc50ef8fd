import { citingEntries, type CitingEntry } from '#model/citingEntries.ts';
import type { RawStory } from '#model/entry.ts';
import type { Standing } from '#model/standing.ts';
import { voiceOf } from '#model/voice.ts';
import { enDesk } from '#words/enDesk.ts';
import { inSentence } from '#words/inSentence.ts';

const { why } = enDesk;

/** Why each entry of a story stands as it does, by id: sentences that name what an editor could change. */
export function whyStanding(raw: RawStory, standings: ReadonlyMap<string, Standing>): Map<string, string[]> {
  const claims = raw.accountability.map(({ id, data }) => ({ id, ...data }));
  const accounts = raw.story[0]?.data.accounts ?? [];
  const nameOf = (account: string) => inSentence(accounts.find(({ id }) => id === account)?.name ?? account);
  const entries = citingEntries(raw);

  const reasons = (entry: CitingEntry): string[] => {
    if (!entry.known) return [why.unknown];
    const standing = standings.get(entry.id);
    if (standing?.kind !== 'disputed') return carried(raw, entry, nameOf);
    const own = claims.find(({ id }) => id === entry.id);
    const others = claims.filter(({ answers, account }) => answers === entry.id && account !== own?.account);
    const retold = entry.retells.filter((id) => standings.get(id)?.kind === 'disputed');
    return [
      ...others.map(({ id, account }) => why.answered(id, nameOf(account))),
      ...(own?.answers === undefined ? [] : [why.answers(own.answers)]),
      ...(entry.versions.length > 1 ? [why.versions] : []),
      ...retold.map(why.retells),
    ];
  };
  return new Map(entries.map((entry) => [entry.id, reasons(entry)]));
}

/** Whose word the citations of an entry carry, and by which sources. */
function carried(raw: RawStory, { sources }: CitingEntry, nameOf: (account: string) => string): string[] {
  const voices = sources.map((citation) => ({
    id: citation.id,
    voice: voiceOf(citation, raw.sources.find(({ id }) => id === citation.id)?.data) ?? 'none',
  }));
  const byVoice = Map.groupBy(voices, ({ voice }) => voice);
  return [...byVoice].map(([voice, cited]) => {
    const ids = cited.map(({ id }) => id).join(', ');
    return voice === 'none' ? why.nobody(ids) : why.carried(nameOf(voice), ids);
  });
}
