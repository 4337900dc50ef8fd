import { describe, expect, test } from 'vitest';
import { assembleStory } from '#model/assembleStory.ts';
import { emptyRawStory, type Entry, type RawStory } from '#model/entry.ts';
import { KINDS, type Kind } from '#schema/kinds.ts';
import { entry, fc, rawStory, relay, story } from '../build.ts';
import { contents } from '../contents.ts';

const kinds = Object.keys(KINDS) as Kind[];

/** A story with some of its files taken away. */
function without(raw: RawStory, isGone: (file: string) => boolean): RawStory {
  const left = emptyRawStory(raw.slug);
  for (const kind of kinds) (left[kind] as Entry[]).push(...(raw[kind] as Entry[]).filter(({ file }) => !isGone(file)));
  return left;
}

const entriesOf = (told: ReturnType<typeof assembleStory>) => [
  ...told.brief,
  ...told.figures,
  ...told.events,
  ...told.steps,
  ...told.decisions,
  ...told.gates,
  ...told.claims,
  ...told.lessons,
  ...told.safeguards,
  ...told.contrasts,
];

describe('an entry', () => {
  test('has its sources by name, those of its text behind those of its fields, each source of the text once', () => {
    const raw = rawStory();
    raw.implications.push(
      entry('implications', 'ropes', { sources: [relay('union')] }, { cites: ['paper', 'letter'] }),
    );
    expect(assembleStory(raw).lessons[0]?.cited).toEqual([
      { id: 'paper', name: 'the paper', voice: 'union', quote: undefined },
      { id: 'letter', name: 'the company’s letter', voice: 'company', quote: undefined },
    ]);
  });

  test('that cites a source in its text, again and again, lists it once', () => {
    const raw = rawStory();
    raw.implications.push(entry('implications', 'ropes', {}, { cites: ['paper', 'paper'] }));
    expect(assembleStory(raw).lessons[0]?.cited.map(({ id }) => id)).toEqual(['paper']);
  });

  test('does not stand on a source that its text alone cites', () => {
    const raw = rawStory();
    raw.implications.push(entry('implications', 'ropes', { sources: [relay('none')] }, { cites: ['letter'] }));
    expect(assembleStory(raw).lessons[0]?.standing.kind).toBe('independent');
  });

  test('keeps its fields and its text', () => {
    const raw = rawStory();
    raw.gates.push(entry('gates', 'guard', { name: 'a guard' }, { html: '<p>It held.</p>' }));
    expect(assembleStory(raw).gates[0]).toMatchObject({ id: 'guard', name: 'a guard', html: '<p>It held.</p>' });
  });
});

describe('a story', () => {
  test('has its events in the order of time, and of two that begin together the shorter first', () => {
    const { events } = story({
      timeline: {
        month: { at: '2025-12' },
        late: { at: '2026-01-03' },
        day: { at: '2025-12-01', until: '2025-12-04' },
        early: { at: '2025-10-19T23:48-07:00' },
      },
    });
    expect(events.map(({ id }) => id)).toEqual(['early', 'day', 'month', 'late']);
    expect(events[1]?.until?.precision).toBe('day');
  });

  test('has the sources that carry most first', () => {
    const { sources } = story({
      story: { story: { pieces: [{ id: 'gates', title: 'Gates' }] } },
      gates: { a: { sources: [relay('none')] }, b: { sources: [relay('none'), 'letter'] } },
    });
    expect(sources.slice(0, 2).map(({ id, usedIn }) => [id, usedIn.length])).toEqual([
      ['paper', 2],
      ['letter', 1],
    ]);
  });

  test('with no files is empty, in English, with no accounts', () => {
    const empty = assembleStory(emptyRawStory('lift'));
    expect(empty).toMatchObject({ slug: 'lift', title: '', lang: 'en', accounts: [], words: 0, stage: undefined });
    expect(entriesOf(empty)).toEqual([]);
  });
});

describe.each(contents.invented.stories.map((raw) => [raw.slug, raw] as const))(
  'whatever files of %s are missing',
  (_, raw) => {
    const files = kinds.flatMap((kind) => (raw[kind] as Entry[]).map(({ file }) => file));
    const left = fc.array(fc.boolean(), { minLength: files.length, maxLength: files.length });
    const share = fc.tuple(left, left, fc.constantFrom('some', 'most', 'kinds'), fc.subarray(kinds));
    const anyPart = share.map(([one, two, how, gone]) =>
      how === 'kinds'
        ? without(raw, (file) => gone.some((kind) => file.includes(`/${kind}/`) || file.endsWith(`/${kind}.md`)))
        : without(
            raw,
            (file) => one[files.indexOf(file)] === true && (how === 'most' || two[files.indexOf(file)] === true),
          ),
    );

    test('it is assembled, and every list is true to the others', () => {
      fc.assert(
        fc.property(anyPart, (part) => {
          const told = assembleStory(part);
          const entries = entriesOf(told);
          const sources = told.sources.map(({ id }) => id);
          const accounts = told.accounts.map(({ id }) => id);
          for (const { cited, standing } of entries) {
            for (const { id } of cited) expect(sources).toContain(id);
            for (const { id } of standing.carriedBy) expect(accounts).toContain(id);
          }
          for (const { id, usedIn } of told.sources)
            for (const use of usedIn)
              expect(entries.find((one) => one.id === use.entry)?.cited.map((source) => source.id)).toContain(id);
          expect(told.sources.flatMap(({ usedIn }) => usedIn).every(({ words }) => words !== '')).toBe(true);
          expect(entries.length - told.brief.length).toBe(
            kinds
              .filter((kind) => !['story', 'stage', 'sources'].includes(kind))
              .flatMap((kind) => part[kind] as Entry[]).length,
          );
        }),
        { numRuns: 60 },
      );
    });

    test('nothing that was read is changed by it', () => {
      const before = structuredClone(raw);
      assembleStory(raw);
      expect(raw).toEqual(before);
    });
  },
);
