import { expect, test } from 'vitest';
import { checkStory } from '#model/checkStory.ts';
import { citingEntries } from '#model/citingEntries.ts';
import { sideOf } from '#model/sideOf.ts';
import { rawStory } from '../build.ts';

test('every check is run, and all findings come at once', () => {
  const raw = rawStory({
    story: { story: { updated: '2024-01-01', pieces: [{ id: 'gates', title: 'Gates' }] } },
    timeline: { timeline: { sources: ['leter'] } },
    accountability: { rope: { account: 'navy', sources: ['letter'] } },
    numbers: { hours: { value: undefined, sources: ['letter'] } },
  });
  expect(
    checkStory(raw)
      .map(({ file, path, sentence }) => `${file} → ${path.join('.')}: ${sentence}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "lift/timeline/timeline.md → file name: “timeline” is the name of a piece of the page. Choose another name.
    lift/timeline/timeline.md → sources.0: There is no source “leter”. Did you mean “letter”?
    lift/accountability/rope.md → account: There is no account “navy”. There is: company, union, town.
    lift/story.md → updated: Write a day that isn’t before 2025-01-10, when it was published.
    lift/numbers/hours.md → value: Write value, or low and high.
    lift/story.md → pieces.0.id: There is nothing in gates/ yet. Add a file there, or leave the piece out.
    lift/story.md → pieces: There are files in sources/, but no piece shows them. Add “- id: sources” with its title.
    lift/story.md → pieces: There are files in numbers/, but no piece shows them. Add “- id: numbers” with its title.
    lift/story.md → pieces: There are files in timeline/, but no piece shows them. Add “- id: timeline” with its title.
    lift/story.md → pieces: There are files in accountability/, but no piece shows them. Add “- id: accountability” with its title."
  `);
});

test('without a story.md that can be read, nothing more is said', () => {
  expect(checkStory({ ...rawStory({ timeline: { stop: {} } }), story: [] })).toEqual([]);
});

test('entries that cite are all but sources and the stage, the lines of the brief first', () => {
  const raw = rawStory({
    story: { story: { brief: [{ id: 'brief', text: 'It stood.', sources: ['letter'] }] } },
    stage: { stage: {} },
    timeline: { stop: { accounts: { company: 'A' } } },
    numbers: { pair: { sides: [{ account: 'union', words: 'so', who: 'they' }] } },
  });
  expect(citingEntries(raw).map(({ id, path, versions }) => ({ id, path, versions }))).toEqual([
    { id: 'brief', path: ['brief', 0], versions: [] },
    { id: 'pair', path: [], versions: ['union'] },
    { id: 'stop', path: [], versions: ['company'] },
  ]);
});

test('the sides are the first two accounts', () => {
  const accounts = rawStory().story[0]?.data.accounts ?? [];
  expect(['company', 'union', 'town', 'navy', undefined].map((id) => sideOf(id, accounts))).toEqual([
    'first',
    'second',
    undefined,
    undefined,
    undefined,
  ]);
});
