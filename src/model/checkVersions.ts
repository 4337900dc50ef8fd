import { noSuch, type Check } from './checkContext.ts';
import { citingEntries } from './citingEntries.ts';
import type { Finding } from './problem.ts';
import { areVoices, voicesOf } from './voice.ts';

/** Where an entry gives an account’s own version, a citation carries that account’s word; what it tells again exists. */
export const checkVersions: Check = ({ raw, unread, accounts, sources }) => {
  const entries = citingEntries(raw);
  const ids = entries.map(({ id }) => id);
  return entries.flatMap(({ file, path, sources: citations, versions, retells }): Finding[] => {
    const voices = voicesOf(citations, sources);
    const unheard = areVoices(voices, accounts)
      ? versions.filter((account) => accounts.includes(account) && !voices.includes(account))
      : [];
    const strangers = retells.filter((id) => !ids.includes(id) && !unread.has(id));
    return [
      ...unheard.map((account) => ({
        file,
        path: [...path, 'sources'],
        sentence: `It gives the version of “${account}”. Cite a source that carries that account’s word.`,
      })),
      ...strangers.map((id) => ({
        file,
        path: [...path, 'retells', retells.indexOf(id)],
        sentence: noSuch('entry', id, ids),
      })),
    ];
  });
};
