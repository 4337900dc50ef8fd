import type { Story } from '#model/story.ts';
import type { PieceHeading, PieceId } from '#schema/story.ts';
import { drawAccountability } from './accountability.ts';
import { drawComparison } from './comparison.ts';
import { drawContrast } from './contrast.ts';
import type { Colours, Drawn, Room, Sketch } from './elements.ts';
import { frame } from './frame.ts';
import { drawGates } from './gates.ts';
import { drawList } from './lists.ts';
import { BESIDE, drawNarrative } from './narrative.ts';
import { drawNumbers } from './numbers.ts';
import { drawOpening } from './opening.ts';
import { drawTimeline } from './timeline.ts';

type Draw = (story: Story, room: Room, colours: Colours) => Sketch;

const list =
  (piece: PieceId): Draw =>
  (story, room, colours) =>
    drawList(piece, story, room, colours);

const DRAW: Record<PieceId, Draw> = {
  opening: drawOpening,
  numbers: drawNumbers,
  timeline: drawTimeline,
  narrative: drawNarrative,
  comparison: drawComparison,
  gates: drawGates,
  accountability: drawAccountability,
  implications: list('implications'),
  safeguards: list('safeguards'),
  contrast: drawContrast,
  sources: list('sources'),
};

/** The card of a piece, or with no heading of the whole story, in these colours: an element of 1200 by 630 pixels. */
export function cardOf(story: Story, heading: PieceHeading | undefined, colours: Colours): Drawn {
  const piece = heading?.id ?? 'opening';
  const title = heading && piece !== 'opening' ? heading.title : story.title;
  const draw = (room: Room) => DRAW[piece](story, room, colours);
  if (piece === 'opening') return frame({ story, title, colours, sizes: [104, 92, 80, 68, 56] }, draw);
  return frame({ story, title, colours, beside: piece === 'narrative' ? BESIDE - 30 : undefined }, draw);
}
