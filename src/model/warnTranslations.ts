import { ALL_KINDS } from '#schema/kinds.ts';
import type { Entry, RawStory } from './entry.ts';
import type { Finding } from './problem.ts';

/** Fields that say the same in every language, and the texts within them that do: ids, dates, words from a list. */
const FIELDS = [
  ...['value', 'low', 'high', 'of', 'approximate', 'compareWith', 'parts', 'asOf', 'at', 'until', 'when', 'account'],
  ...['accounts', 'basis', 'answers', 'paths', 'asReported', 'status', 'known', 'sources'],
];
const TEXTS = ['asOf', 'at', 'until', 'when', 'account', 'basis', 'answers', 'asReported', 'status', 'id', 'for'];

/**
 * What a translation doesn’t tell as its original does any more: it is older, has more or fewer files, or an entry of the same id
 * has other numbers, dates, accounts or sources. It takes all stories to see.
 */
export function warnTranslations(stories: readonly RawStory[]): Finding[] {
  return stories.flatMap((translation) => {
    const [told] = translation.story;
    const original = stories.find(({ slug }) => slug === told?.data.translationOf);
    const [first] = original?.story ?? [];
    if (!told || !original || !first) return [];
    const report = (field: string, sentence: string): Finding => ({ file: told.file, path: [field], sentence });
    const [was, is] = [first.data.updated, told.data.updated];
    const older = `“${original.slug}” was changed on ${was}, this translation on ${is}. Read what is new there, and then write the day here.`;
    return [
      ...(was > is ? [report('updated', older)] : []),
      ...ALL_KINDS.flatMap((kind) => {
        const [there, here]: Entry[][] = [original[kind], translation[kind]];
        if (kind === 'story' || !there || !here) return [];
        const count = `Files in ${kind}/: ${String(there.length)} in “${original.slug}”, ${String(here.length)} here. Bring the two into line.`;
        return [
          ...(there.length === here.length ? [] : [report('translationOf', count)]),
          ...here.flatMap((entry) => strayed(entry, there, original.slug)),
        ];
      }),
    ];
  });
}

/** The fields of an entry in which the original’s entry of the same id has something else. */
function strayed({ id, file, data }: Entry, originals: readonly Entry[], slug: string): Finding[] {
  const original = originals.find((one) => one.id === id);
  if (!original) return [];
  const [here, there] = [data, original.data] as [Record<string, unknown>, Record<string, unknown>];
  return FIELDS.filter((field) => factsIn(here[field], field) !== factsIn(there[field], field)).map((field) => ({
    file,
    path: [field],
    sentence: `“${slug}” has something else in “${field}” of “${id}”. Bring the two into line.`,
  }));
}

/** A value as a text that is the same in two languages where only words differ, some of which may be left out. */
function factsIn(value: unknown, field: string): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'quote' || key === 'words') return undefined;
    if (typeof part === 'string') return TEXTS.includes(key === '' ? field : key) ? part : '';
    const isMapping = typeof part === 'object' && part !== null && !Array.isArray(part);
    return isMapping ? Object.fromEntries(Object.entries(part).sort()) : part;
  });
}
