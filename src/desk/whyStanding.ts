import { citingEntries, type CitingEntry } from '#model/citingEntries.ts';
import type { RawStory } from '#model/entry.ts';
import { standingsOf } from '#model/standingsOf.ts';
import { voiceOf } from '#model/voice.ts';
import { inSentence } from '#words/inSentence.ts';

/** Why each entry of a story stands as it does, by id: sentences that name what an editor could change. */
export function whyStanding(raw: RawStory): Map<string, string[]> {
  const standings = standingsOf(raw);
  const claims = raw.accountability.map(({ id, data }) => ({ id, ...data }));
  const accounts = raw.story[0]?.data.accounts ?? [];
  const nameOf = (account: string) => inSentence(accounts.find(({ id }) => id === account)?.name ?? account);
  const entries = citingEntries(raw);

  const reasons = (entry: CitingEntry): string[] => {
    if (!entry.known) return ['It says known: false.'];
    const standing = standings.get(entry.id);
    if (standing?.kind !== 'disputed') return carried(raw, entry, nameOf);
    const own = claims.find(({ id }) => id === entry.id);
    const others = claims.filter(({ answers, account }) => answers === entry.id && account !== own?.account);
    const retold = entry.retells.filter((id) => standings.get(id)?.kind === 'disputed');
    return [
      ...others.map(({ id, account }) => `“${id}” of ${nameOf(account)} answers it.`),
      ...(own?.answers === undefined ? [] : [`It answers “${own.answers}”.`]),
      ...(entry.versions.length > 1 ? ['It gives both sides’ versions.'] : []),
      ...retold.map((id) => `It tells “${id}” again, which is disputed.`),
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
    return voice === 'none' ? `No account’s word: ${ids}.` : `The word of ${nameOf(voice)}: ${ids}.`;
  });
}
