import type { Account } from '#schema/story.ts';
import type { Check, CheckContext } from './checkContext.ts';
import { citingEntries, type CitingEntry } from './citingEntries.ts';
import { allEntries } from './allEntries.ts';
import type { Entry } from './entry.ts';
import { leavesOf } from './leavesOf.ts';
import { standingsOf } from './standingsOf.ts';
import { voiceOf } from './voice.ts';

/** Entries that only one account supports, and whose words don’t say whose they are. A claim says so in `account` and `who`. */
export const warnAttribution: Check = (context) => {
  const { raw } = context;
  const standings = standingsOf(raw);
  const claims = new Set(raw.accountability.map(({ id }) => id));
  const entries = new Map(allEntries(raw).map((entry) => [`${entry.file} ${entry.id}`, entry]));
  return citingEntries(raw)
    .filter(({ id, known }) => known && !claims.has(id))
    .flatMap((entry) => {
      const carriedBy = standings.get(entry.id)?.carriedBy ?? [];
      const [account] = carriedBy;
      if (!account || carriedBy.length > 1 || entry.versions.includes(account.id)) return [];
      const written = words(wordsOf(context, entry, entries.get(`${entry.file} ${entry.id}`)));
      if (namesOf(context, entry, account).some((name) => written.includes(words(name)))) return [];
      return [
        {
          file: entry.file,
          path: [...entry.path, 'sources'],
          sentence: `Only “${account.name}” is cited here, and the words don’t say whose they are: “According to ${account.name.replace(/^(The|An?) /, (article) => article.toLowerCase())}, …”.`,
        },
      ];
    });
};

/** What an account may be called in a sentence: its names, and those of the sources that carry its word here. */
function namesOf({ raw }: CheckContext, { sources }: CitingEntry, account: Account): string[] {
  const carriers = raw.sources.filter(({ id, data }) =>
    sources.some((citation) => citation.id === id && voiceOf(citation, data) === account.id),
  );
  const names = [
    account.name,
    account.label,
    ...carriers.flatMap(({ data }) => [data.name, data.publisher, ...(data.authors ?? [])]),
  ];
  return names.map((name) => name.replace(/^(the|a|an) /i, '').replace(/[’']s? .*$/, '')).filter((name) => name !== '');
}

/** Everything that an entry says in words: its fields and its text. */
function wordsOf({ raw }: CheckContext, { path }: CitingEntry, entry: Entry | undefined): string {
  const [list, index] = path;
  if (list === 'brief') return raw.story[0]?.data.brief[Number(index)]?.text ?? '';
  const fields = leavesOf(entry?.data).filter(({ path: [field] }) => field !== 'sources');
  return `${fields.map(({ text }) => text).join(' ')} ${(entry?.html ?? '').replace(/<[^>]+>/g, ' ')}`;
}

/** Words with a blank on each side, so that a name is found only whole. */
function words(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
