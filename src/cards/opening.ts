import { placeBlocks } from '#charts/placeBlocks.ts';
import { round } from '#charts/round.ts';
import { markFigure } from '#model/markFigure.ts';
import { otherSide, sideOf } from '#model/sideOf.ts';
import type { Story } from '#model/story.ts';
import { text, type Colours, type Room, type Sketch } from './elements.ts';
import { drawing, path, rect } from './shapes.ts';
import { fitText } from './fitText.ts';

/** The mark, with who counts it and who doesn’t; the summary where a story has no mark. */
export function drawOpening(story: Story, room: Room, colours: Colours): Sketch {
  const { ink = '' } = colours;
  const { mark } = story;
  const figure = markFigure(story);
  const blocks = placeBlocks(figure?.value ?? 0, 0.13);
  if (!mark || !figure || blocks.length === 0) return summary(story.dek, room, ink);
  const { width } = room;
  const counts = sideOf(figure.account, story.accounts);
  const silent = counts && otherSide(counts);
  const [over, under] = [colours[counts ?? 'ink'] ?? ink, colours[silent ?? 'ink'] ?? ink];
  const side = Math.min(72, ((blocks[0]?.width ?? 0) / 100) * width);
  const foot = room.height - (mark.uncounted === undefined ? 0 : 78);
  const top = foot - side;
  const size = { size: 30, lines: 1, width, x: 0 };
  const shapes = [
    ...blocks.map((block) => rect((block.x / 100) * width, top, (block.width / 100) * width, side, ink)),
    path(`M1.5 ${String(top - 6)}V${String(top - 14)}H${String(width - 1.5)}V${String(top - 6)}`, {
      color: over,
      width: 3,
    }),
    ...(mark.uncounted === undefined ? [] : openEnd(foot + 16, width, under)),
  ];
  return [
    drawing(room, shapes),
    text(mark.counted, { ...size, y: top - 60, color: over }),
    ...(mark.uncounted === undefined ? [] : [text(mark.uncounted, { ...size, y: foot + 36, color: under })]),
  ];
}

/** A double dashed rule that starts with a tick and fades out: nobody says where it ends. */
function openEnd(y: number, width: number, color: string) {
  const dashes = Array.from({ length: Math.floor(width / 14) }, (_, index) => {
    const opacity = Math.max(0, 1 - (index * 14) / (width * 0.4));
    const drawn = path(`M${String(8 + index * 14)} ${String(y)}h7m-7 9h7`, { color, width: 3 });
    return { ...drawn, props: { ...drawn.props, 'stroke-opacity': round(opacity, 2) } };
  });
  return [path(`M1.5 ${String(y - 5)}v19`, { color, width: 3 }), ...dashes];
}

function summary(words: string, { width, height }: Room, color: string): Sketch {
  const fitted = fitText(words, { width: width - 80, height, face: 'serif', lead: 1.32 }, [42, 38, 34, 30, 26]);
  return [text(words, { x: 0, y: 0, width: width - 80, lead: 1.32, face: 'serif', color, ...fitted })];
}
