import { describe, expect, test } from 'vitest';
import { linkedStory, type LinkedAddresses } from '#model/linkedStory.ts';
import type { Story } from '#model/story.ts';
import { fc, relay, story as lift } from '../build.ts';
import { everyStory } from '../everyStory.ts';
import { faultsOf, nodesIn } from './vocabulary.ts';

const addresses: LinkedAddresses = {
  page: 'https://example.org/story/',
  data: 'https://example.org/data/story.json',
  image: 'https://example.org/og/story/story.png',
};
const typed = (story: Story, type: string) =>
  nodesIn(linkedStory(story, addresses)).filter((node) => node['@type'] === type);

/** What must hold of every story. */
function expectLaws(story: Story) {
  const told = linkedStory(story, addresses);
  const nodes = nodesIn(told);
  expect(faultsOf(told)).toEqual([]);
  // Every claim once, with its words, its account and all of its sources.
  const claims = nodes.filter((node) => node['@type'] === 'Claim');
  expect(claims.map((node) => [node['@id'], node.text, node.creditText])).toEqual(
    story.claims.map(({ id, claim, who }) => [`#${id}`, claim, who]),
  );
  for (const [index, { account, cited }] of story.claims.entries()) {
    const name = story.accounts.find(({ id }) => id === account)?.name;
    expect(claims[index]?.author).toEqual({ '@type': 'Organization', name });
    expect(new Set(nodesIn(claims[index]?.appearance).map((node) => node['@id']))).toEqual(
      new Set(cited.map(({ id }) => `#source-${id}`)),
    );
  }
  // Every source once, and nothing is rated.
  const sources = nodes.filter((node) => '@type' in node && String(node['@id']).startsWith('#source-'));
  expect(sources.map(({ url }) => url)).toEqual(story.sources.map(({ url }) => url));
  expect(JSON.stringify(told)).not.toMatch(/"[^"]*(rating|review)[^"]*":/i);
  expect(JSON.stringify(told)).not.toMatch(/"@type":"[^"]*(Rating|Review)/);
}

describe.each(everyStory.map((story) => [story.slug, story] as const))(
  '%s in the vocabulary of schema.org',
  (_, story) => {
    test('keeps to the vocabulary, has every claim and source once, and rates nothing', () => {
      expectLaws(story);
    });

    test('is dated, and has every correction with its day', () => {
      const { published, updated, corrections } = story;
      expect(linkedStory(story, addresses)).toMatchObject({ datePublished: published, dateModified: updated });
      expect(typed(story, 'CorrectionComment')).toEqual(
        corrections.map(({ date, text }) => ({ '@type': 'CorrectionComment', datePublished: date, text })),
      );
    });
  },
);

test('the stories that are tried have corrections, claims and none', () => {
  expect(everyStory.some(({ corrections }) => corrections.length > 0)).toBe(true);
  expect(everyStory.some(({ claims }) => claims.length > 10)).toBe(true);
  expect(everyStory.some(({ claims }) => claims.length === 0)).toBe(true);
});

const claimed = fc.record({
  account: fc.constantFrom('company', 'union', 'town'),
  claim: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
  sources: fc.subarray([relay('company'), relay('union'), { id: 'register', for: 'none' }, { id: 'letter' }]),
  known: fc.boolean(),
});

test('the laws hold for any claims', () => {
  fc.assert(
    fc.property(fc.array(claimed, { maxLength: 6 }), (claims) => {
      expectLaws(
        lift({ accountability: Object.fromEntries(claims.map((claim, index) => [`claim-${String(index)}`, claim])) }),
      );
    }),
  );
});

test('a date that is only about right is left out, and one that is known stays as exact as it is', () => {
  const dates = { exact: '2025-01-10', month: '2025-01', about: '2025~', stretch: '2025-01-02/2025-01-05' };
  const told = lift({
    sources: Object.fromEntries(Object.entries(dates).map(([id, published]) => [id, { published }])),
  });
  const found = nodesIn(linkedStory(told, addresses)).map((node) => [node['@id'], node.datePublished]);
  expect(Object.fromEntries(found)).toMatchObject({
    '#source-exact': '2025-01-10',
    '#source-month': '2025-01',
    '#source-about': undefined,
    '#source-stretch': undefined,
  });
});

test('a claim has the words that are quoted of it as a quotation', () => {
  const told = lift({ accountability: { rope: { quote: 'an old rope' } } });
  expectLaws(told);
  expect(linkedStory(told, addresses)).toMatchObject({
    hasPart: [{ hasPart: { '@type': 'Quotation', text: 'an old rope' } }],
  });
});

test('a translation names its original, and an original its translations', () => {
  const [original, translations] = ['https://example.org/lift/', ['https://example.org/aufzug/']];
  const told = linkedStory(lift(), { ...addresses, original, translations });
  expect(faultsOf(told)).toEqual([]);
  expect(told).toMatchObject({ translationOfWork: { '@id': original }, workTranslation: [{ '@id': translations[0] }] });
});
