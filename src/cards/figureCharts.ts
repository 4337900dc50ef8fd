import { placeBars, type BarRow, type PlacedBar } from '#charts/placeBars.ts';
import { placeUnits } from '#charts/placeUnits.ts';
import type { AssembledFigure } from '#model/story.ts';
import { text, type Colours, type Drawn, type Room } from './elements.ts';
import { fitText } from './fitText.ts';
import { drawing, fade, hatch, path, rect } from './shapes.ts';

/** As many rows as a card has room for. */
export const ROWS = 4;

/** Rows of one unit as bars, each under its own words; those that the card has no room for are left out. */
export function drawRows(given: readonly BarRow[], unit: string | undefined, room: Room, colours: Colours): Drawn[] {
  const { rows } = placeBars(given, unit);
  const shown = rows.slice(0, ROWS);
  const pitch = Math.min(116, room.height / shown.length);
  const at = (percent: number) => (percent / 100) * (room.width - 2);
  return shown.flatMap((row, index) => {
    const y = index * pitch;
    const label = row.end !== undefined && row.words !== '' ? `${row.label}: ${row.words}` : row.label;
    const { size, lines } = fitText(label, { width: room.width, height: 36, face: 'sans', lead: 1.25 }, [28, 26, 24]);
    const color = colours[row.tone === 'other' ? 'rule-strong' : row.tone] ?? '';
    return [
      text(label, { x: 0, y, width: room.width, size, lines, color: colours.ink ?? '' }),
      drawing(
        room,
        bar(row, y + 44, Math.min(40, pitch - 60), at, { color, paper: colours.paper ?? '', open: room.width * 0.4 }),
      ),
    ];
  });
}

interface Paint {
  color: string;
  paper: string;
  /** Where a bar of no known length has faded out. */
  open: number;
}

function bar(row: PlacedBar, y: number, high: number, at: (percent: number) => number, paint: Paint): Drawn[] {
  const { color, paper, open } = paint;
  if (row.end === undefined)
    return [
      hatch(2, y, open - 2, high, color),
      path(`M1.5 ${String(y - 4)}v${String(high + 8)}`, { color, width: 3 }),
      path(`M2 ${String(y)}H${String(open)}M2 ${String(y + high)}H${String(open)}`, { color, dash: '7 7' }),
      ...fade(0, y - 2, open + 1, high + 4, paper),
    ];
  const cuts = row.cuts.map((x) => rect(at(x) - 1.5, y - 1, 3, high + 2, paper));
  const range =
    row.rangeEnd === undefined
      ? []
      : [
          hatch(at(row.end), y, at(row.rangeEnd) - at(row.end), high, color, 8),
          rect(at(row.end), y, at(row.rangeEnd) - at(row.end), high, { color, dash: '7 5' }),
        ];
  return [rect(0, y, at(row.end), high, color), ...cuts, ...range];
}

/** The whole as a grid of its units. */
export function drawUnits(figure: AssembledFigure, room: Room, colours: Colours): Drawn[] {
  const { rule = '', ink = '', muted = '' } = colours;
  const placed = placeUnits(figure.of ?? 0, figure.value ?? 0, figure.among?.count);
  const note = figure.among ? 56 : 0;
  const scale = Math.min(1.7, (room.height - note) / placed.height);
  const shapes = [...placed.units, ...(placed.across ? [{ ...placed.across, state: 'hit' as const }] : [])].map(
    (unit) => {
      const place = [
        (unit.x / 100) * room.width,
        unit.y * scale,
        (unit.width / 100) * room.width,
        placed.unit * scale,
      ] as const;
      if (unit.state === 'maybe') return rect(...place, { color: colours.unknown ?? '', dash: '6 5' });
      return rect(...place, unit.state === 'hit' ? ink : rule);
    },
  );
  const said = figure.among?.words;
  const under = { x: 0, y: room.height - 44, width: room.width, size: 28, lines: 1, color: muted };
  return [drawing(room, shapes), ...(said === undefined ? [] : [text(said, { ...under, align: 'right' })])];
}
