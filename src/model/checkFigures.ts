import type { Figure } from '#schema/figure.ts';
import { chartFaults } from './chartFaults.ts';
import { findingOf, noSuch, type Check } from './checkContext.ts';
import type { Entry } from './entry.ts';
import { quantityFaults } from './quantityFaults.ts';

/** A figure is one value or a range, its parts add up, and it has what its chart draws; so has that of the mark. */
export const checkFigures: Check = ({ raw, unread }) => [
  ...raw.numbers.flatMap(({ file, data }) => [
    ...quantityFaults(data, data.known && !['pair', 'units'].includes(data.chart)).map((fault) => ({ file, ...fault })),
    ...data.compareWith.flatMap((row, index) =>
      quantityFaults(row, false).map(({ path, sentence }) => ({
        file,
        path: ['compareWith', index, ...path],
        sentence,
      })),
    ),
    ...chartFaults(data).map((fault) => ({ file, ...fault })),
  ]),
  ...raw.story.flatMap(({ file, data }) => {
    if (!data.mark || unread.has(data.mark.figure)) return [];
    return findingOf(file, ['mark', 'figure'], markFault(data.mark.figure, raw.numbers));
  }),
  ...raw.contrast
    .filter(({ data }) => data.low !== undefined && data.high !== undefined && data.low > data.high)
    .map(({ file }) => ({ file, path: ['low'], sentence: 'The low end is above the high end. Change the two.' })),
];

/** Why a figure can’t be drawn as the story’s mark, one block a unit, or undefined. */
function markFault(id: string, figures: readonly Entry<Figure>[]): string | undefined {
  const figure = figures.find((one) => one.id === id);
  if (!figure)
    return noSuch(
      'figure',
      id,
      figures.map((one) => one.id),
    );
  const { value = 0 } = figure.data;
  if (Number.isInteger(value) && value >= 1 && value <= 48) return undefined;
  return 'The mark needs a figure with a whole value from 1 to 48.';
}
