import { describe, expect, test } from 'vitest';
import { anchorsOf } from '#model/anchorsOf.ts';
import { emptyRawStory } from '#model/entry.ts';
import { linkFault } from '#model/linkFault.ts';
import { entry, rawStory } from '../build.ts';

const pieces = ['opening', 'timeline', 'sources'].map((id) => ({ id, title: 'A' }));
const brief = [{ id: 'brief-stop', text: 'It stopped.', sources: ['letter'] }];
const lift = { story: { story: { pieces, brief } }, timeline: { stop: {} } };
const anchors = (extra: object = {}) =>
  anchorsOf({
    ...rawStory(lift),
    story: [entry('story', 'story', { pieces, brief, ...extra }, { html: '<p>Nobody was asked.</p>' })],
  });

describe('a link may lead to', () => {
  const known = new Map([
    ['lift', anchors()],
    ['crane', undefined],
  ]);
  test.each([
    '#stop',
    '#brief-stop',
    '#timeline',
    '#source-letter',
    '#main',
    '#method',
    '#cite-this',
    '/lift/',
    '/lift',
    '/lift/#stop',
    '/lift/embed/',
    '/lift/cite/',
    '/lift/cite/#data',
    '/',
    '/crane/#anything',
    '/feed.xml',
    '/embed/lift/timeline/',
    'https://example.org/#x',
    'mailto:a@example.org',
  ])('%s', (url) => {
    expect(linkFault(url, 'lift', known)).toBeUndefined();
  });
  test.each(['#gates', '#corrections', '#', '#%E0', '/lift/#stopp', '/lift#source-zebra'])('and not to %s', (url) => {
    expect(linkFault(url, 'lift', known)).toMatch(/^There is no .+[.?]$/);
  });
  test('and is told what is near', () => {
    expect(linkFault('#stopp', 'lift', known)).toMatchInlineSnapshot(
      `"There is no “#stopp” on this page. Write the id of an entry, or #source- and the id of a source. Did you mean “stop”?"`,
    );
    expect(linkFault('/lifts/', 'lift', known)).toMatchInlineSnapshot(
      `"There is no page at “/lifts/”. Did you mean “lift”?"`,
    );
    expect(linkFault('/lift/timeline/', 'lift', known)).toMatchInlineSnapshot(
      `"There is no page at “/lift/timeline/”. The story is at “/lift/”."`,
    );
  });
});

describe('the fragments of a page', () => {
  test('are not known while story.md can’t be read', () => {
    expect(anchorsOf(emptyRawStory('lift'))).toBeUndefined();
  });
  test('have corrections once there are some, and lines of the brief only where there is an opening', () => {
    const corrections = [{ date: '2025-01-11', text: 'Ten is twelve.' }];
    expect(anchors()?.has('corrections')).toBe(false);
    expect(anchors({ corrections })?.has('corrections')).toBe(true);
    expect(anchors({ corrections, pieces: pieces.slice(1) })?.has('corrections')).toBe(false);
    expect(anchors({ pieces: pieces.slice(1) })?.has('brief-stop')).toBe(false);
  });
  test('have how it was made only where a text and a list of sources say so', () => {
    const silent = { story: [entry('story', 'story', { pieces })] };
    expect(anchorsOf({ ...rawStory(lift), ...silent })?.has('method')).toBe(false);
    expect(anchors({ pieces: pieces.slice(0, 2) })?.has('method')).toBe(false);
  });
  test('have the sources only where they are listed', () => {
    expect(anchors({ pieces: pieces.slice(0, 2) })?.has('source-letter')).toBe(false);
  });
  test('have what is there and can’t be read, which is told elsewhere', () => {
    expect(anchorsOf(rawStory(lift), new Set(['rope']))?.has('rope')).toBe(true);
  });
});
