import { citingEntries } from './citingEntries.ts';
import type { RawStory } from './entry.ts';

/**
 * Every `#fragment` of a story’s page that a text may link to: pieces, entries, lines of the brief, sources. Undefined
 * while its `story.md` can’t be read. `unread` has the ids of files that are there but broken.
 */
export function anchorsOf(raw: RawStory, unread: ReadonlySet<string> = new Set()): Set<string> | undefined {
  const [story] = raw.story;
  if (!story) return undefined;
  const file = story.data;
  const pieces = file.pieces.map(({ id }) => id);
  const opening = pieces.includes('opening');
  const brief = new Set(file.brief.map(({ id }) => id));
  const entries = citingEntries(raw).map(({ id }) => id);
  const listed = pieces.includes('sources') ? [...raw.sources.map(({ id }) => id), ...unread] : [];
  return new Set([
    'main',
    ...pieces,
    ...entries.filter((id) => opening || !brief.has(id)),
    ...unread,
    ...(opening && file.corrections.length > 0 ? ['corrections'] : []),
    ...(pieces.includes('sources') ? ['cite-this', ...(story.html === '' ? [] : ['method'])] : []),
    ...listed.map((id) => `source-${id}`),
  ]);
}
