import { describe, expect, test } from 'vitest';
import type { RawStory } from '#model/entry.ts';
import { warnTranslations } from '#model/warnTranslations.ts';
import { rawStory, relay } from '../build.ts';

type Files = NonNullable<Parameters<typeof rawStory>[0]>;

const FILES: Files = {
  story: { story: { updated: '2025-01-12' } },
  numbers: { hours: { value: 9, sources: [relay('union')] } },
  timeline: { stop: { at: '2024-10-17', accounts: { company: 'It broke.', union: 'It wore out.' } } },
  accountability: { old: { claim: 'The rope was old.', basis: 'on the record', sources: ['letter'] } },
};
const told = (slug: string, files: Files, story: object = {}): RawStory => ({
  ...rawStory({ ...FILES, ...files, story: { story: { ...FILES.story?.story, ...story } } }),
  slug,
});
const lift = told('lift', {});
/** What is warned of in a translation with these files in place of the original’s. */
const warned = (files: Files, story: object = {}) =>
  warnTranslations([told('aufzug', files, { lang: 'de', translationOf: 'lift', ...story }), lift]).map(
    ({ file, path, sentence }) => `${file} → ${path.join('.')}: ${sentence}`,
  );

test('a translation that tells the same in other words is not warned of', () => {
  expect(
    warned({
      numbers: { hours: { label: 'Stunden', value: 9, unit: 'Stunden', sources: [relay('union')] } },
      timeline: { stop: { title: 'Halt', at: '2024-10-17', accounts: { company: 'Er riss.', union: 'Er war alt.' } } },
      accountability: {
        old: { who: 'Ein Brief', claim: 'Das Seil war alt.', sources: [{ id: 'letter', quote: 'alt' }] },
      },
    }),
  ).toEqual([]);
});

test('a translation that is older than its original is told what to read', () => {
  expect(warned({}, { updated: '2025-01-11' })).toMatchInlineSnapshot(`
    [
      "lift/story.md → updated: “lift” was changed on 2025-01-12, this translation on 2025-01-11. Read what is new there, and then write the day here.",
    ]
  `);
  expect(warned({}, { updated: '2025-01-13' })).toEqual([]);
});

describe('a claim, an event and a figure of a translation', () => {
  test('that say something else than the original’s of the same id are told, field by field', () => {
    expect(
      warned({
        numbers: { hours: { value: 8, sources: [relay('union')] } },
        timeline: { stop: { at: '2024-10-18', accounts: { union: 'Er war alt.' } } },
        accountability: { old: { basis: 'document', sources: [relay('company')] } },
      }),
    ).toMatchInlineSnapshot(`
      [
        "lift/numbers/hours.md → value: “lift” has something else in “value” of “hours”. Bring the two into line.",
        "lift/timeline/stop.md → at: “lift” has something else in “at” of “stop”. Bring the two into line.",
        "lift/timeline/stop.md → accounts: “lift” has something else in “accounts” of “stop”. Bring the two into line.",
        "lift/accountability/old.md → basis: “lift” has something else in “basis” of “old”. Bring the two into line.",
        "lift/accountability/old.md → sources: “lift” has something else in “sources” of “old”. Bring the two into line.",
      ]
    `);
  });
  test('that are missing, or are more, are told as a number of files', () => {
    expect(warned({ accountability: {} })).toMatchInlineSnapshot(`
      [
        "lift/story.md → translationOf: Files in accountability/: 1 in “lift”, 0 here. Bring the two into line.",
      ]
    `);
    expect(warned({ timeline: { ...FILES.timeline, second: {} } })).toHaveLength(1);
  });
  test('that have an id of their own are compared with nothing', () => {
    expect(warned({ accountability: { alt: { basis: 'document', sources: [relay('company')] } } })).toEqual([]);
  });
});

test('a story that translates nothing is compared with nothing', () => {
  expect(warnTranslations([lift, told('other', { numbers: {} })])).toEqual([]);
});
