import { citingEntries } from './citingEntries.ts';
import { noSuch, unknownId, type Check } from './checkContext.ts';
import type { Finding } from './problem.ts';
import { voiceOf } from './voice.ts';

/** Every entry has a source, every source exists, and every relay says whose word it carries. */
export const checkSources: Check = ({ raw, unread, accounts, sources }) => {
  const own = raw.sources.flatMap(({ file, data }) => unknownId('account', data.account, accounts, file, ['account']));
  const byId = new Map(raw.sources.map(({ id, data }) => [id, data]));
  const cited = citingEntries(raw).flatMap(({ file, path, sources: citations, known }): Finding[] => {
    if (citations.length === 0 && known)
      return [
        {
          file,
          path: [...path, 'sources'],
          sentence: 'Name at least one source. If nobody has published this, write “known: false”.',
        },
      ];
    return citations.flatMap((citation, index): Finding[] => {
      const at = [...path, 'sources', index];
      const source = byId.get(citation.id);
      if (!source)
        return unread.has(citation.id) ? [] : [{ file, path: at, sentence: noSuch('source', citation.id, sources) }];
      if (citation.for !== undefined && citation.for !== 'none')
        return unknownId('account', citation.for, [...accounts, 'none'], file, [...at, 'for']);
      if (voiceOf(citation, source) !== undefined) return [];
      const voices = [...accounts, 'none'].map((account) => `for: ${account}`).join(', ');
      return [
        {
          file,
          path: at,
          sentence: `Say whose word “${citation.id}” carries here. Write “id: ${citation.id}” and below it one of ${voices}.`,
        },
      ];
    });
  });
  return [...own, ...cited];
};
