import type { Story } from '#model/story.ts';
import { PIECES, type PieceHeading, type PieceId } from '#schema/story.ts';

/** Every piece the engine can draw, in no story’s order. Page, embeds, previewer, share cards and tests read this list. */
export const pieces: readonly PieceId[] = PIECES;

/** The pieces of a story in its reading order, with its own headings. */
export function piecesOf(story: Pick<Story, 'pieces'>): PieceHeading[] {
  return story.pieces.filter(({ id }) => pieces.includes(id));
}
