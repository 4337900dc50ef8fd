import { ALL_KINDS } from '#schema/kinds.ts';
import type { Entry, RawStory } from './entry.ts';

/** Every entry of a story, of every kind. */
export function allEntries(raw: RawStory): Entry[] {
  return ALL_KINDS.flatMap((kind): Entry[] => raw[kind]);
}
