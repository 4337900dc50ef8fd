import { formatQuantity } from '#model/formatQuantity.ts';
import type { Standing } from '#model/standing.ts';
import type { Story } from '#model/story.ts';
import type { Cited } from '#model/voice.ts';
import type { PieceId } from '#schema/story.ts';

export interface EntryWords {
  id: string;
  words: string;
  piece: PieceId;
  standing: Standing;
  cited: Cited[];
}

/** What an entry is called where a claim answers it, and the piece it stands in; undefined when there is none of this id. */
export function entryWords(id: string, story: Story): EntryWords | undefined {
  const find = <One extends { id: string; standing: Standing; cited: Cited[] }>(
    entries: readonly One[],
    piece: PieceId,
    words: (one: One) => string,
  ): EntryWords | undefined => {
    const found = entries.find((one) => one.id === id);
    return found && { id, piece, words: words(found), standing: found.standing, cited: found.cited };
  };
  return (
    find(story.figures, 'numbers', ({ label, value, unit }) =>
      value === undefined ? label : `${label}: ${formatQuantity(value, undefined, story.lang)} ${unit ?? ''}`.trim(),
    ) ??
    find(story.events, 'timeline', ({ title }) => title) ??
    find(story.brief, 'opening', ({ text }) => text) ??
    find(story.steps, 'narrative', ({ heading }) => heading) ??
    find(story.decisions, 'comparison', ({ question }) => question) ??
    find(story.gates, 'gates', ({ question }) => question) ??
    find(story.safeguards, 'safeguards', ({ title }) => title) ??
    find(story.lessons, 'implications', ({ title }) => title) ??
    find(story.contrasts, 'contrast', ({ title }) => title)
  );
}
