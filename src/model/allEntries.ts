import { KINDS, type Kind } from '#schema/kinds.ts';
import type { Entry, RawStory } from './entry.ts';

/** Every entry of a story, of every kind. */
export function allEntries(raw: RawStory): Entry[] {
  return (Object.keys(KINDS) as Kind[]).flatMap((kind): Entry[] => raw[kind]);
}
