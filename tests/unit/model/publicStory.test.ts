import { expect, test } from 'vitest';
import { publicStory } from '#model/publicStory.ts';
import { publicStory as shape } from '#schema/publicStory.ts';
import { everyStory, storyAt } from '../everyStory.ts';

const addresses = { page: 'https://example.org/story/', schema: 'https://example.org/data/story-v1.schema.json' };

test.each(everyStory.map((story) => [story.slug, story] as const))(
  'what %s publishes keeps to the published shape, and survives JSON',
  (_slug, story) => {
    const told = publicStory(story, addresses);
    expect(shape.parse(JSON.parse(JSON.stringify(told)))).toEqual(JSON.parse(JSON.stringify(told)));
    expect(told.claims).toHaveLength(story.claims.length);
    expect(told.sources).toHaveLength(story.sources.length);
  },
);

test('every entry has an address, and sources that are in the list', () => {
  for (const story of everyStory) {
    const told = publicStory(story, addresses);
    const known = told.sources.map(({ id }) => id);
    const entries = [told.brief, told.figures, told.events, told.claims, told.gates].flat();
    for (const { id, address, sources } of entries) {
      expect(address).toBe(`https://example.org/story/#${id}`);
      for (const source of sources) expect(known).toContain(source.id);
    }
  }
});

test('a link within the page or the site leads there from anywhere, and words that look like one stay', () => {
  const story = storyAt('kiro-cost-explorer');
  const html =
    '<p><a href="#cause">a</a> <a href="/other/#b">b</a> <a href="https://elsewhere.example/">c</a> href="#d"</p>';
  const told = publicStory({ ...story, method: html }, addresses);
  expect(told.method).toBe(
    '<p><a href="https://example.org/story/#cause">a</a> <a href="https://example.org/other/#b">b</a> <a href="https://elsewhere.example/">c</a> href="#d"</p>',
  );
  const rooted = publicStory({ ...story, method: html }, { ...addresses, page: '/story/' });
  expect(rooted.method).toContain('<a href="/story/#cause">a</a> <a href="/other/#b">b</a>');
  expect(JSON.stringify(publicStory(story, addresses))).not.toMatch(/href=\\"[#/]/);
});

test('a date stays as it is known, and no file of the newsroom is told', () => {
  const told = publicStory(storyAt('kiro-cost-explorer'), addresses);
  expect(told.events.find(({ focus }) => focus)?.at).toBe('2025-12-11~/2025-12-20~');
  expect(JSON.stringify(told)).not.toContain('"file":');
});
