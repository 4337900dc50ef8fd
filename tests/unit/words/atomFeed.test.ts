import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from 'vitest';
import { atomFeed } from '#words/atomFeed.ts';
import { story } from '../build.ts';

const addresses = {
  feed: 'https://example.org/feed.xml',
  home: 'https://example.org/',
  pageOf: (slug: string) => `https://example.org/${slug}/`,
};
const correction = { date: '2025-01-12', text: 'The rope’s age was given as < 5 & "new". It is nine years.' };
const told = story({ story: { story: { title: 'Lifts & ropes <again>', corrections: [correction] } } });
const feed = parseFeed(atomFeed([told], addresses));

test('another reader of Atom finds the story and its correction, each with its id, day, words and place', () => {
  expect(feed.meta).toEqual({ type: 'atom', version: '1.0' });
  expect(feed.items).toHaveLength(2);
  const [mended, first] = feed.items;
  expect(first).toMatchObject({
    title: 'Lifts & ropes <again>',
    url: 'https://example.org/lift/',
    description: 'Why a lift stopped.',
    published: new Date('2025-01-10T00:00:00Z'),
    updated: new Date('2025-01-12T00:00:00Z'),
  });
  expect(mended).toMatchObject({
    title: 'Correction: Lifts & ropes <again>',
    url: 'https://example.org/lift/#corrections',
    description: correction.text,
    published: new Date('2025-01-12T00:00:00Z'),
  });
});

test('the feed says when it last changed, where it stands, and who makes it', () => {
  expect(feed).toMatchObject({ url: addresses.home, self: addresses.feed, updated: new Date('2025-01-12T00:00:00Z') });
  expect(feed.title).toContain('Lifts & ropes');
  expect(feed.authors).toHaveLength(1);
});

test('a correction leads to the page where the story has no opening to list it', () => {
  const bare = story({
    story: { story: { corrections: [correction], pieces: [{ id: 'timeline', title: 'Events' }] } },
  });
  expect(parseFeed(atomFeed([bare], addresses)).items.map(({ url }) => url)).toEqual([
    'https://example.org/lift/',
    'https://example.org/lift/',
  ]);
});
