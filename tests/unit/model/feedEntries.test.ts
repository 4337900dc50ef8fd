import { expect, test } from 'vitest';
import { feedEntries, feedId } from '#model/feedEntries.ts';
import { fc } from '../build.ts';

const story = {
  slug: 'lift',
  published: '2025-01-10',
  updated: '2025-01-20',
  corrections: [
    { date: '2025-01-12', text: 'Nine should be ten.' },
    { date: '2025-01-20', text: 'A name was wrong.' },
    { date: '2025-01-20', text: 'A day was wrong.' },
  ],
};

test('a story and each of its corrections are told, the latest first', () => {
  expect(feedEntries([story]).map(({ correction, published, updated }) => [correction, published, updated])).toEqual([
    ['A name was wrong.', '2025-01-20', '2025-01-20'],
    ['A day was wrong.', '2025-01-20', '2025-01-20'],
    [undefined, '2025-01-10', '2025-01-20'],
    ['Nine should be ten.', '2025-01-12', '2025-01-12'],
  ]);
});

test('the ids are those that were first published', () => {
  expect(feedEntries([story]).map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "urn:uuid:9f896210-7d81-5053-b10d-debf009a0b38",
      "urn:uuid:c2678e7e-db39-5675-98ff-07a709e2b1ca",
      "urn:uuid:c16cecc7-df2f-5fb8-87fe-698b60269e18",
      "urn:uuid:b2ef3138-2422-5696-88ce-40fdfcbb4eb6",
    ]
  `);
  expect(feedId([story])).toMatchInlineSnapshot(`"urn:uuid:ff646815-d90c-5bbb-8a5f-81964408f415"`);
});

test('an id stays when words are mended, days go by, and corrections and stories are added', () => {
  const later = {
    ...story,
    updated: '2025-03-01',
    corrections: [
      ...story.corrections.map((one) => ({ ...one, text: `${one.text} Mended.` })),
      { date: '2025-03-01', text: 'One more.' },
    ],
  };
  const second = { slug: 'stairs', published: '2025-02-01', updated: '2025-02-01', corrections: [] };
  const ids = feedEntries([second, later]).map(({ id }) => id);
  for (const { id } of feedEntries([story])) expect(ids).toContain(id);
  expect(feedId([second, later])).toBe(feedId([story]));
});

test('no two entries have one id', () => {
  const day = fc.integer({ min: 10, max: 13 }).map((number) => `2025-01-${String(number)}`);
  const corrections = fc.array(fc.record({ date: day, text: fc.string() }));
  const slugs = fc.constantFrom('lift', 'lift-2', 'lift-2025', 'a');
  const stories = fc.uniqueArray(fc.record({ slug: slugs, published: day, updated: day, corrections }), {
    selector: ({ slug }) => slug,
  });
  fc.assert(
    fc.property(stories, (any) => {
      const ids = feedEntries(any).map(({ id }) => id);
      expect(new Set([...ids, feedId(any)]).size).toBe(ids.length + 1);
      for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    }),
  );
});
