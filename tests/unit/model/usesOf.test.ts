import { describe, expect, test } from 'vitest';
import { usesOf } from '#model/usesOf.ts';
import { emptyRawStory } from '#model/entry.ts';
import { entry, rawStory, relay } from '../build.ts';

const piece = (id: string) => ({ id, title: id });
const cites = { sources: [relay('none')] };
const files = {
  timeline: { stop: { title: 'The stop', ...cites } },
  numbers: { hours: { label: 'Hours', ...cites } },
  accountability: { rope: { claim: 'An old rope.', ...cites } },
};
const uses = (pieces: string[]) =>
  usesOf(
    'paper',
    rawStory({
      ...files,
      story: {
        story: {
          pieces: pieces.map(piece),
          brief: [{ id: 'brief', text: 'It stood between two floors for nine whole hours.', ...cites }],
        },
      },
    }),
  ).map(({ entry: id, words, piece: where }) => `${where}#${id} ${words}`);

describe('the places that cite a source', () => {
  test('stand in the order of the pieces, by the words they are known by', () => {
    expect(uses(['timeline', 'opening', 'accountability', 'numbers'])).toEqual([
      'timeline#stop The stop',
      'opening#brief It stood between two floors for …',
      'accountability#rope An old rope.',
      'numbers#hours Hours',
    ]);
  });
  test('are those of pieces that the page shows', () => {
    expect(uses(['numbers'])).toEqual(['numbers#hours Hours']);
  });
  test('are all of them, when there is no story.md to say', () => {
    const raw = { ...rawStory(files), story: [] };
    expect(usesOf('paper', raw)).toHaveLength(3);
  });
  test('are counted once, also when an entry cites twice, or only in its text', () => {
    const raw = emptyRawStory('lift');
    raw.implications.push(
      entry('implications', 'twice', { sources: [relay('company'), relay('union')] }, { cites: ['paper'] }),
      entry('implications', 'text', {}, { cites: ['paper', 'paper'] }),
      entry('implications', 'not', { sources: ['letter'] }),
    );
    expect(usesOf('paper', raw).map((use) => use.entry)).toEqual(['twice', 'text']);
  });
});

test('every kind of entry is a place', () => {
  const all = [
    'numbers',
    'timeline',
    'narrative',
    'comparison',
    'gates',
    'accountability',
    'implications',
    'safeguards',
    'contrast',
  ] as const;
  const raw = rawStory(Object.fromEntries(all.map((kind) => [kind, { [`a-${kind}`]: cites }])));
  const found = usesOf('paper', { ...raw, story: [] });
  expect(found.map((use) => use.piece)).toEqual(all);
  expect(found.every(({ words }) => words !== '')).toBe(true);
});
