import { expect, test } from 'vitest';
import { entryWords } from '#words/entryWords.ts';
import { citePage } from '#words/citePage.ts';
import { contrastAlt, contrastWords } from '#words/contrastWords.ts';
import { assembleStory } from '#model/assembleStory.ts';
import { emptyRawStory } from '#model/entry.ts';
import { plain, story } from '../build.ts';

const told = story({
  story: { story: { brief: [{ id: 'brief', text: 'It stood.' }] } },
  numbers: { hours: { unit: 'hours', value: 9 }, plain: { value: 1200 }, range: { value: undefined, low: 1, high: 2 } },
  timeline: { stop: {} },
  narrative: { step: {} },
  comparison: { point: {} },
  gates: { guard: {} },
  safeguards: { rope: {} },
  implications: { lesson: {} },
  contrast: {
    may: { low: 5, high: 7, stretches: [{ label: 'Fuse', from: 1, to: 5.5 }] },
    june: {},
    july: { words: 'a week' },
    august: { high: 2 },
  },
});

test.each([
  ['brief', 'opening', 'It stood.'],
  ['hours', 'numbers', 'Hours it stood: 9 hours'],
  ['plain', 'numbers', 'Hours it stood: 1,200'],
  ['range', 'numbers', 'Hours it stood'],
  ['stop', 'timeline', 'The lift stops'],
  ['step', 'narrative', 'It stops'],
  ['point', 'comparison', 'Is it tested?'],
  ['guard', 'gates', 'Must it be tested?'],
  ['rope', 'safeguards', 'A new rope'],
  ['lesson', 'implications', 'Test ropes'],
  ['may', 'contrast', 'May 1998'],
])('what is answered as %s stands in %s, as “%s”', (id, piece, words) => {
  expect(entryWords(id, told)).toMatchObject({ piece, words });
});

test('an entry that is not there has no words', () => {
  expect(entryWords('gone', told)).toBeUndefined();
});

test('how long an incident lasted is said as a range, a value, in its own words, or as not given', () => {
  expect(told.contrasts.map((one) => plain(contrastWords(one, 'en-GB')))).toEqual([
    '5 h to 7 h',
    'not given',
    'a week',
    '2 h',
  ]);
  const [first] = told.contrasts;
  const uncounted = { account: 'port', words: 'the port: “short”' };
  expect(first && plain(contrastWords({ ...first, uncounted }, 'en-GB'))).toBe('5 h to 7 h; the port: “short”');
  expect(plain(contrastAlt(told.contrasts.slice(0, 2), 'en-GB'))).toBe(
    'May 1998: 5 h to 7 h; Fuse, 1 h to 5 h 30 min. May 1998: not given.',
  );
});

test('what is answered stands by its sources', () => {
  const { events } = told;
  expect(entryWords('stop', told)).toMatchObject({ standing: events[0]?.standing, cited: events[0]?.cited });
});

test('a page is cited by its title, its name, the day of its last change, and its address when it has a whole one', () => {
  const words = '“The lift that stopped”. The lift stop. Updated 12 January 2025.';
  expect(citePage(told, 'https://example.org/lift/')).toBe(`${words} https://example.org/lift/`);
  expect(citePage(told, '/lift/')).toBe(words);
  expect(citePage(assembleStory(emptyRawStory('lift')), '')).not.toContain('Updated');
});
