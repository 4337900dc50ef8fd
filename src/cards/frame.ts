import { placeBlocks } from '#charts/placeBlocks.ts';
import { markFigure } from '#model/markFigure.ts';
import type { Story } from '#model/story.ts';
import { box, element, text, type Colours, type Drawn, type Room, type Sketch } from './elements.ts';
import { drawing, rect } from './shapes.ts';
import { countLines, fitText } from './fitText.ts';

/** The size of a card, and how far its words stay from its edges, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;
const MARGIN = 64;

const TITLE_TOP = 128;
const WIDTH = CARD.width - 2 * MARGIN;
const BOTTOM = CARD.height - MARGIN;

interface Framed {
  story: Story;
  title: string;
  colours: Colours;
  /** The sizes that the title may have; the largest that fits is taken. */
  sizes?: readonly number[];
  /** The width of the title where the piece stands beside it, and not below. */
  beside?: number | undefined;
}

/** A card: the story’s mark and name, a rule, the title, and below or beside it what `draw` makes of the room that is left. */
export function frame(
  { story, title, colours, sizes = [64, 56, 48, 42], beside }: Framed,
  draw: (room: Room) => Sketch,
): Drawn {
  const lead = (sizes[0] ?? 0) > 70 ? 0.98 : 1.08;
  const width = beside ?? WIDTH;
  const most = beside === undefined ? (sizes[0] ?? 0) * lead * (lead < 1 ? 2 : 1) : 215;
  const { size } = fitText(title, { width, height: most + 1, face: 'serif', lead }, sizes);
  const height = countLines(title, width, size, 'serif') * size * lead;
  const top = beside === undefined ? TITLE_TOP + Math.ceil(height) + 26 : TITLE_TOP;
  const room = { width: WIDTH, height: BOTTOM - top };
  const style = { display: 'flex', width: CARD.width, height: CARD.height, background: colours.paper };
  return element(
    'div',
    { style },
    ...header(story, colours),
    text(title, { x: MARGIN, y: TITLE_TOP, width, size, lead, face: 'serif', balance: true, color: colours.ink ?? '' }),
    box({ x: MARGIN, y: top, ...room }, draw(room)),
  );
}

const MARK = { width: 106, height: 18 };

function header(story: Story, { ink = '' }: Colours): Drawn[] {
  const count = markFigure(story)?.value ?? 0;
  const blocks = placeBlocks(count, 0.25).map(({ x, width }) =>
    rect((x / 100) * MARK.width, 0, (width / 100) * MARK.width, MARK.height, ink),
  );
  const left = count > 0 ? MARGIN + MARK.width + 18 : MARGIN;
  const name = { x: left, y: 58, width: CARD.width - MARGIN - left, size: 26, lines: 1, color: ink };
  return [
    ...(count > 0 ? [box({ x: MARGIN, y: 66, ...MARK }, [drawing(MARK, blocks)])] : []),
    text(story.name, name),
    box({ x: MARGIN, y: 104, width: WIDTH, height: 3 }, [
      element('div', { style: { width: WIDTH, height: 3, background: ink } }),
    ]),
  ];
}
