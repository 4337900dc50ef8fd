import type { Citation } from '#schema/citation.ts';
import type { PieceId } from '#schema/story.ts';
import type { Entry, RawStory } from './entry.ts';
import type { Use } from './story.ts';

/** Every place of a story that cites a source, in the order of its pieces. */
export function usesOf(source: string, raw: RawStory): Use[] {
  const cites = (citations: readonly Citation[], body: readonly string[] = []) =>
    citations.some(({ id }) => id === source) || body.includes(source);
  const uses = <Data extends { sources: Citation[] }>(
    entries: readonly Entry<Data>[],
    piece: PieceId,
    words: (data: Data) => string,
  ): Use[] =>
    entries
      .filter(({ data, cites: body }) => cites(data.sources, body))
      .map(({ id, data }) => ({ entry: id, words: words(data), piece }));

  const file = raw.story[0];
  const brief = (file?.data.brief ?? [])
    .filter((line) => cites(line.sources))
    .map(({ id, text }): Use => ({ entry: id, words: firstWords(text), piece: 'opening' }));
  const found = [
    ...brief,
    ...uses(raw.numbers, 'numbers', ({ label }) => label),
    ...uses(raw.timeline, 'timeline', ({ title }) => title),
    ...uses(raw.narrative, 'narrative', ({ heading }) => heading),
    ...uses(raw.comparison, 'comparison', ({ question }) => question),
    ...uses(raw.gates, 'gates', ({ question }) => question),
    ...uses(raw.accountability, 'accountability', ({ claim }) => claim),
    ...uses(raw.implications, 'implications', ({ title }) => title),
    ...uses(raw.safeguards, 'safeguards', ({ title }) => title),
    ...uses(raw.contrast, 'contrast', ({ title }) => title),
  ];
  const order = (file?.data.pieces ?? []).map(({ id }) => id);
  const shown = order.length === 0 ? found : found.filter(({ piece }) => order.includes(piece));
  return shown.sort((a, b) => order.indexOf(a.piece) - order.indexOf(b.piece));
}

/** How a text begins: a line of the brief is a paragraph, too long for a link. */
function firstWords(text: string): string {
  const words = text.split(' ');
  return words.length > 8 ? `${words.slice(0, 6).join(' ')} …` : text;
}
