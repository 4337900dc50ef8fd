import { markFigure } from '#model/markFigure.ts';
import { sideOf } from '#model/sideOf.ts';
import type { AssembledFigure, Story } from '#model/story.ts';
import { figureReadings } from '#words/figureReadings.ts';
import { ofWords, quantityWords } from '#words/quantityWords.ts';
import { wordsFor } from '#words/wordsFor.ts';
import { box, text, type Colours, type Drawn, type Room, type Sketch } from './elements.ts';
import { drawRows, drawUnits } from './figureCharts.ts';
import { fitText, widthOf } from './fitText.ts';

/** The figure that a story leads with: that of its mark, else the first that is drawn, else the first. */
export function leadFigure(story: Story): AssembledFigure | undefined {
  const drawn = ({ chart }: AssembledFigure) => chart === 'bars' || chart === 'units';
  return markFigure(story) ?? story.figures.find(drawn) ?? story.figures[0];
}

/** A figure as a numeral, and what it is of: “13” and “hours”. */
export function numeralOf(
  { value, low, high, of, unit, approximate }: AssembledFigure,
  lang: string,
): [string, string] {
  const { number } = wordsFor(lang);
  const bare = quantityWords({ value, low, high }, undefined, lang) ?? '';
  return [approximate ? `${number.about} ${bare}` : bare, (of === undefined ? unit : ofWords(of, lang)) ?? ''];
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
  const chart =
    figure.chart === 'bars'
      ? drawRows(figureReadings(figure, story), figure.unit, right, colours)
      : figure.chart === 'units'
        ? drawUnits(figure, right, colours)
        : sides(figure, story, right, colours);
  return [
    text(numeral, { x: -4, y: 0, width: LEFT + 20, size, lead: 0.9, face: 'serif', color: ink }),
    text(whole, { x: 0, y: size * 0.9 + 6, width: LEFT, size: 32, lines: 1, color: ink }),
    text(figure.label, { x: 0, y: size * 0.9 + 54, width: LEFT, size: 28, lines: 3, color: muted }),
    box(right, chart),
  ];
}

function sides(figure: AssembledFigure, story: Story, room: Room, colours: Colours): Drawn[] {
  const { ink = '', muted = '' } = colours;
  const said = figure.sides.map(({ words, who, account }) => ({ words, who, tone: sideOf(account, story.accounts) }));
  const others = story.figures
    .filter((one) => one !== figure)
    .map((one) => {
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
