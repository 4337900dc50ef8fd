import { expect, test } from 'vitest';
import { readableWords, readingMinutes } from '#model/readableWords.ts';
import { emptyRawStory } from '#model/entry.ts';
import { entry, rawStory } from '../build.ts';

test('a story with no files has no words', () => {
  expect(readableWords(emptyRawStory('lift'))).toBe(0);
});

test('bodies are read, but those of sources are not', () => {
  const raw = emptyRawStory('lift');
  raw.implications.push(entry('implications', 'ropes', {}, { words: 30 }));
  raw.sources.push(entry('sources', 'paper', {}, { words: 500 }));
  expect(readableWords(raw)).toBe(30);
});

test('lines that are printed as prose are read: dek, headings, the brief, claims, questions, lanes', () => {
  const words = readableWords(rawStory());
  expect(words).toBe(5);
  const more = rawStory({
    story: { story: { brief: [{ id: 'brief', text: 'one two three' }] } },
    accountability: {
      claim: { who: 'one two', claim: 'three four', quote: 'five', sources: [{ id: 'paper', quote: 'six seven' }] },
    },
    timeline: { stop: { title: 'one', accounts: { company: 'two three' } } },
    comparison: { point: { question: 'one two?', paths: { agent: { text: 'three', basis: 'reported' } } } },
    gates: { gate: { question: 'one?' } },
    narrative: { step: { heading: 'one' } },
    contrast: { may: { where: 'one', cause: 'two', affected: 'three' } },
  });
  expect(readableWords(more) - words).toBe(3 + 7 + 3 + 3 + 1 + 1 + 3);
});

test.each([
  [0, 1],
  [100, 1],
  [460, 2],
  [2300, 10],
])('%d words take %d minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
