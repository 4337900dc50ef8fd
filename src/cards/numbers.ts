import { placeBars, type PlacedBar } from '#charts/placeBars.ts';
import { placeUnits } from '#charts/placeUnits.ts';
import { formatQuantity, formatRange } from '#model/formatQuantity.ts';
import { sideOf } from '#model/sideOf.ts';
import type { AssembledFigure, Story } from '#model/story.ts';
import { figureReadings } from '#words/figureReadings.ts';
import { wordsFor } from '#words/wordsFor.ts';
import { box, drawing, fade, hatch, path, rect, text, type Colours, type Drawn, type Room, type Sketch } from './elements.ts';
import { fitText, widthOf } from './fitText.ts';

/** The figure that a story leads with: that of its mark, else the first that is drawn, else the first. */
export function leadFigure({ figures, mark }: Story): AssembledFigure | undefined {
  const drawn = ({ chart }: AssembledFigure) => chart === 'bars' || chart === 'units';
  return figures.find(({ id }) => id === mark?.figure) ?? figures.find(drawn) ?? figures[0];
}

/** A figure as a numeral, and what it is of: “13” and “hours”. */
export function numeralOf({ value, low, high, of, unit, approximate }: AssembledFigure, lang: string): [string, string] {
  const { number, dates } = wordsFor(lang);
  const bare =
    value !== undefined
      ? formatQuantity(value, undefined, lang)
      : low !== undefined && high !== undefined
        ? formatRange(low, high, undefined, lang, dates.fromTo)
        : '';
  return [approximate ? `${number.about} ${bare}` : bare, (of === undefined ? unit : number.of(of)) ?? ''];
}

const LEFT = 270;

/** The leading figure: its numeral, what is counted, and its bars or its units. */
export function drawNumbers(story: Story, room: Room, colours: Colours): Sketch {
  const figure = leadFigure(story);
  if (!figure) return [];
  const { ink = '', muted = '' } = colours;
  const [numeral, whole] = numeralOf(figure, story.lang);
  const { size } = fitText(numeral, { width: LEFT, height: 180, face: 'serif', lead: 0.9 }, [180, 140, 96, 64, 44]);
  const right = { x: LEFT + 40, y: 0, width: room.width - LEFT - 40, height: room.height };
  const chart = figure.chart === 'bars' ? bars : figure.chart === 'units' ? units : sides;
  return [
    text(numeral, { x: -4, y: 0, width: LEFT + 20, size, lead: 0.9, face: 'serif', color: ink }),
    text(whole, { x: 0, y: size * 0.9 + 6, width: LEFT, size: 32, lines: 1, color: ink }),
    text(figure.label, { x: 0, y: size * 0.9 + 54, width: LEFT, size: 28, lines: 3, color: muted }),
    box(right, chart(figure, story, right, colours)),
  ];
}

function bars(figure: AssembledFigure, story: Story, room: Room, colours: Colours): Drawn[] {
  const { rows } = placeBars(figureReadings(figure, story), figure.unit);
  const shown = rows.slice(0, 4);
  const pitch = Math.min(116, room.height / shown.length);
  const at = (percent: number) => (percent / 100) * (room.width - 2);
  return shown.flatMap((row, index) => {
    const y = index * pitch;
    const label = row.end !== undefined && row.words !== '' ? `${row.label}: ${row.words}` : row.label;
    const { size, lines } = fitText(label, { width: room.width, height: 36, face: 'sans', lead: 1.25 }, [28, 26, 24]);
    const color = colours[row.tone] ?? colours.ink ?? '';
    return [
      text(label, { x: 0, y, width: room.width, size, lines, color: colours.ink ?? '' }),
      drawing(room, bar(row, y + 44, Math.min(40, pitch - 60), at, { color, paper: colours.paper ?? '', end: room.width })),
    ];
  });
}

type Paint = { color: string; paper: string; end: number };

function bar(row: PlacedBar, y: number, high: number, at: (percent: number) => number, paint: Paint): Drawn[] {
  const { color, paper, end } = paint;
  if (row.end === undefined)
    return [
      hatch(2, y, end - 2, high, color),
      path(`M1.5 ${String(y - 4)}v${String(high + 8)}`, { color, width: 3 }),
      path(`M2 ${String(y)}H${String(end)}M2 ${String(y + high)}H${String(end)}`, { color, dash: '7 7' }),
      ...fade(end * 0.25, y - 2, end * 0.75, high + 4, paper),
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

function units(figure: AssembledFigure, _story: Story, room: Room, colours: Colours): Drawn[] {
  const { rule = '', ink = '', muted = '' } = colours;
  const placed = placeUnits(figure.of ?? 0, figure.value ?? 0, figure.among?.count);
  const note = figure.among ? 56 : 0;
  const scale = Math.min(1.7, (room.height - note) / placed.height);
  const shapes = [...placed.units, ...(placed.across ? [{ ...placed.across, state: 'hit' as const }] : [])].map((unit) => {
    const place = [(unit.x / 100) * room.width, unit.y * scale, (unit.width / 100) * room.width, placed.unit * scale] as const;
    if (unit.state === 'maybe') return rect(...place, { color: colours.unknown ?? '', dash: '6 5' });
    return rect(...place, unit.state === 'hit' ? ink : rule);
  });
  const said = figure.among?.words;
  const under = { x: 0, y: room.height - 44, width: room.width, size: 28, lines: 1, color: muted };
  return [drawing(room, shapes), ...(said === undefined ? [] : [text(said, { ...under, align: 'right' })])];
}

function sides(figure: AssembledFigure, story: Story, room: Room, colours: Colours): Drawn[] {
  const { ink = '', muted = '' } = colours;
  const said = figure.sides.map(({ words, who, account }) => ({ words, who, tone: sideOf(account, story.accounts) }));
  const others = story.figures.filter((one) => one !== figure).map((one) => {
    const [numeral, whole] = numeralOf(one, story.lang);
    return { words: `${numeral} ${whole}`.trim(), who: one.label, tone: undefined };
  });
  return (said.length > 0 ? said : others).slice(0, 2).flatMap(({ words, who, tone }, index) => {
    const color = colours[tone ?? 'ink'] ?? ink;
    const size = widthOf(words, 64, 'serif') > room.width ? 44 : 64;
    return [
      text(words, { x: 0, y: index * 160, width: room.width, size, lines: 1, face: 'serif', color }),
      text(who, { x: 0, y: index * 160 + 84, width: room.width, size: 28, lines: 1, color: muted }),
    ];
  });
}
