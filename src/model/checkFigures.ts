import { chartFaults } from './chartFaults.ts';
import type { Check } from './checkContext.ts';
import { quantityFaults } from './quantityFaults.ts';

/** A figure is one value or a range, its parts add up, and it has what its chart draws. */
export const checkFigures: Check = ({ raw }) => [
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
  ...raw.contrast
    .filter(({ data }) => data.low !== undefined && data.high !== undefined && data.low > data.high)
    .map(({ file }) => ({ file, path: ['low'], sentence: 'The low end is above the high end. Change the two.' })),
];
