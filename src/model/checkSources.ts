import { citingEntries } from './citingEntries.ts';
import { noSuch, unknownId, type Check } from './checkContext.ts';
import type { Finding } from './problem.ts';
import { voiceOf } from './voice.ts';

/** Every entry has a source, every source exists, every relay says whose word it carries, and no side’s statement is nobody’s. */
export const checkSources: Check = ({ raw, unread, accounts, sources }) => {
  const own = raw.sources.flatMap(({ file, data }) => unknownId('account', data.account, accounts, file, ['account']));
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
      const source = sources.get(citation.id);
      if (!source)
        return unread.has(citation.id)
          ? []
          : [{ file, path: at, sentence: noSuch('source', citation.id, [...sources.keys()]) }];
      if (citation.for === 'none' && source.kind === 'statement' && source.account !== undefined)
        return [{ file, path: [...at, 'for'], sentence: isTheirWord(citation.id, source.account) }];
      if (citation.for !== undefined && citation.for !== 'none')
        return unknownId('account', citation.for, [...accounts, 'none'], file, [...at, 'for']);
      if (voiceOf(citation, source) !== undefined) return [];
      return [{ file, path: at, sentence: sayWhose(citation.id, accounts) }];
    });
  });
  return [...own, ...cited];
};

function sayWhose(source: string, accounts: readonly string[]): string {
  const voices = [...accounts, 'none'].map((account) => `for: ${account}`).join(', ');
  const choice = accounts.length === 0 ? `“${voices}”` : `one of ${voices}`;
  return `Say whose word “${source}” carries here. Write “id: ${source}” and below it ${choice}.`;
}

function isTheirWord(source: string, account: string): string {
  return `“${source}” is a statement, the word of “${account}”. Take “for: none” away, or cite a record.`;
}
