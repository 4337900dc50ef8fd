import { ALL_KINDS } from '#schema/kinds.ts';
import { citingEntries } from './citingEntries.ts';
import type { RawStory } from './entry.ts';
import { countWords } from './countWords.ts';

/** How many words of a story a reader reads: bodies, and the lines of the front matter that are printed as prose. */
export function readableWords(raw: RawStory): number {
  const { story } = raw;
  const bodies = ALL_KINDS.filter((kind) => kind !== 'sources').flatMap((kind) => raw[kind].map(({ words }) => words));
  const lines = [
    ...story.flatMap(({ data }) => [
      data.dek,
      ...data.brief.map(({ text }) => text),
      ...data.pieces.map(({ title, dek }) => `${title} ${dek ?? ''}`),
    ]),
    ...raw.accountability.flatMap(({ data }) => [data.who, data.claim, data.quote ?? '']),
    ...raw.timeline.flatMap(({ data }) => [data.title, ...Object.values(data.accounts)]),
    ...raw.comparison.flatMap(({ data }) => [data.question, ...Object.values(data.paths).map(({ text }) => text)]),
    ...raw.gates.map(({ data }) => data.question),
    ...raw.narrative.map(({ data }) => data.heading),
    ...citingEntries(raw).flatMap(({ sources }) => sources.map(({ quote }) => quote ?? '')),
    ...raw.contrast.flatMap(({ data }) => [data.where, data.cause, data.affected]),
  ];
  return [...bodies, ...lines.map(countWords)].reduce((sum, words) => sum + words, 0);
}

/** Minutes it takes to read so many words, at 230 a minute (Brysbaert 2019: 238 for English non-fiction), at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 230));
}
