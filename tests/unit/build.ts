import fc from 'fast-check';
import { assembleStory } from '#model/assembleStory.ts';
import { checkContext, type Check } from '#model/checkContext.ts';
import { emptyRawStory, type Entry, type RawStory } from '#model/entry.ts';
import type { Story } from '#model/story.ts';
import { KINDS, type Kind, type KindData } from '#schema/kinds.ts';

/** The same examples on every run, so that a test that passed passes again. */
fc.configureGlobal({ seed: 20251215 });
export { fc };

export type Fields = Record<string, unknown>;

/** A text with plain spaces where it has ones that don’t break. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** The least that a file of each kind may say; a story of three accounts, the company and the union its sides. */
export const MINIMAL: Record<Kind, Fields> = {
  story: {
    title: 'The lift that stopped',
    name: 'The lift stop',
    dek: 'A lift stopped.',
    description: 'Why a lift stopped.',
    lang: 'en-GB',
    published: '2025-01-10',
    updated: '2025-01-12',
    accounts: [
      { id: 'company', name: 'The company', label: 'Company' },
      { id: 'union', name: 'The union', label: 'Union' },
      { id: 'town', name: 'The town', label: 'Town' },
    ],
    pieces: [{ id: 'opening', title: 'The lift' }],
  },
  stage: { nodes: [{ id: 'lift', label: 'Lift', kind: 'system', column: 3, row: 1 }] },
  sources: {
    title: 'On the lift',
    name: 'the paper',
    publisher: 'The Paper',
    url: 'https://example.org/lift',
    kind: 'news',
    access: 'open',
    seen: 'read',
  },
  numbers: { label: 'Hours it stood', value: 9, chart: 'none' },
  timeline: { title: 'The lift stops', at: '2024-10-17', kind: 'failure' },
  narrative: { heading: 'It stops', frame: {}, alt: 'The lift is dashed.' },
  comparison: { question: 'Is it tested?', paths: {} },
  gates: { name: 'a test', question: 'Must it be tested?', open: 'no', closed: 'yes', asReported: 'open' },
  accountability: {
    account: 'company',
    who: 'The company, in a letter',
    claim: 'The rope was old.',
    about: 'Cause',
    basis: 'on the record',
  },
  implications: { title: 'Test ropes' },
  safeguards: { title: 'A new rope', status: 'stated' },
  contrast: { title: 'May 1998', when: '1998-05', where: 'Tower', cause: 'A fuse', affected: 'Lifts' },
};

/** Each side’s own word, one source that relays, and one that is cited for itself. */
const SOURCES: Record<string, Fields> = {
  letter: { name: 'the company’s letter', kind: 'statement', account: 'company' },
  bulletin: { name: 'the union’s bulletin', kind: 'statement', account: 'union' },
  notice: { name: 'the town’s notice', kind: 'statement', account: 'town' },
  paper: {},
  register: { name: 'the register', kind: 'record' },
};

/** A citation of the relay, for whom it is given. */
export const relay = (voice: string) => ({ id: 'paper', for: voice });

/** One file of a kind, parsed as the reader parses it. */
export function entry<K extends Kind>(kind: K, id: string, fields: Fields = {}, rest: Partial<Entry> = {}) {
  const data = KINDS[kind].parse({ ...MINIMAL[kind], ...fields }) as KindData[K];
  const file = kind === 'story' || kind === 'stage' ? `lift/${kind}.md` : `lift/${kind}/${id}.md`;
  return { id, file, html: '', words: 0, cites: [], ...rest, data } satisfies Entry<KindData[K]>;
}

/** A story of these files by kind and id, with the sources above. */
export function rawStory(files: Partial<Record<Kind, Record<string, Fields>>> = {}): RawStory {
  const raw = emptyRawStory('lift');
  const all = { ...files, story: files.story ?? { story: {} }, sources: { ...SOURCES, ...files.sources } };
  for (const [kind, entries] of Object.entries(all) as [Kind, Record<string, Fields>][])
    for (const [id, fields] of Object.entries(entries)) (raw[kind] as Entry[]).push(entry(kind, id, fields));
  return raw;
}

export function story(files?: Parameters<typeof rawStory>[0]): Story {
  return assembleStory(rawStory(files));
}

/** What a check finds in these files, one line each. */
export function findings(check: Check, files: Parameters<typeof rawStory>[0], unread: string[] = []): string {
  return check(checkContext(rawStory(files), new Set(unread)))
    .map(({ file, path, sentence }) => `${file} → ${path.join('.')}: ${sentence}`)
    .join('\n');
}

const two = (number: number) => String(number).padStart(2, '0');
const dayParts = fc.record({
  year: fc.integer({ min: 1200, max: 2400 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const qualifier = fc.constantFrom('', '~', '?', '%');

/** Any single date with a precision from year to day, and a qualifier. */
export const plainDate = fc
  .tuple(dayParts, fc.constantFrom(1, 2, 3), qualifier)
  .map(([{ year, month, day }, parts, mark]) =>
    [String(year), two(month), two(day)].slice(0, parts).join('-').concat(mark),
  );

/** Any instant, in UTC or with an offset. */
export const instant = fc
  .tuple(
    dayParts,
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('Z', '+02:00', '-07:00', '+05:30'),
  )
  .map(
    ([{ year, month, day }, hour, minute, zone]) =>
      `${String(year)}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}${zone}`,
  );

const bare = (date: string) => date.replace(/[~?%]$/, '');

/** Any stretch whose two ends differ and stand in order. */
export const stretch = fc
  .tuple(plainDate, plainDate)
  .map(([one, other]) => (bare(one) < bare(other) ? ([one, other] as const) : ([other, one] as const)))
  .filter(([from, to]) => !bare(to).startsWith(bare(from)))
  .map((ends) => ends.join('/'));
