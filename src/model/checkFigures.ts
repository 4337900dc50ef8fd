import type { Figure } from '#schema/figure.ts';
import type { Check } from './checkContext.ts';

type Quantity = Pick<Figure, 'value' | 'low' | 'high'>;

/** A figure is one value or a range, its parts add up, and it has what its chart draws. */
export const checkFigures: Check = ({ raw }) => [
  ...raw.numbers.flatMap(({ file, data }) => [
    ...quantityFaults(data, data.known && data.chart !== 'pair').map(({ field, sentence }) => ({
      file,
      path: [field],
      sentence,
    })),
    ...data.compareWith.flatMap((row, index) =>
      quantityFaults(row, false).map(({ field, sentence }) => ({
        file,
        path: ['compareWith', index, field],
        sentence,
      })),
    ),
    ...chartFaults(data).map(({ field, sentence }) => ({ file, path: [field], sentence })),
  ]),
  ...raw.contrast
    .filter(({ data }) => data.low !== undefined && data.high !== undefined && data.low > data.high)
    .map(({ file }) => ({ file, path: ['low'], sentence: 'The low end is above the high end. Change the two.' })),
];

function quantityFaults({ value, low, high }: Quantity, needed: boolean) {
  if (value !== undefined && (low !== undefined || high !== undefined))
    return [{ field: 'value', sentence: 'Write value, or low and high, and not both.' }];
  if ((low === undefined) !== (high === undefined))
    return [{ field: low === undefined ? 'high' : 'low', sentence: 'A range has both ends: write low and high.' }];
  if (low !== undefined && high !== undefined && low > high)
    return [{ field: 'low', sentence: 'The low end is above the high end. Change the two.' }];
  if (needed && value === undefined && low === undefined)
    return [{ field: 'value', sentence: 'Write value, or low and high.' }];
  return [];
}

function chartFaults({ chart, value, of, parts, sides, compareWith }: Figure) {
  const whole = chart === 'units' ? (of ?? 0) : (value ?? 0);
  const sum = parts.reduce((total, part) => total + part.value, 0);
  return [
    ...(parts.length > 0 && Math.abs(sum - whole) > 1e-9
      ? [{ field: 'parts', sentence: `The parts add up to ${String(sum)}, not to ${String(whole)}.` }]
      : []),
    ...(of !== undefined && value !== undefined && value > of
      ? [{ field: 'of', sentence: 'The whole is smaller than the value.' }]
      : []),
    ...(chart === 'units' && of === undefined
      ? [{ field: 'of', sentence: 'A chart of units needs the whole: write of.' }]
      : []),
    ...(chart === 'pair' && sides.length !== 2 ? [{ field: 'sides', sentence: 'A pair needs two sides.' }] : []),
    ...(chart === 'people' && !compareWith.every((row) => row.value !== undefined && row.of !== undefined)
      ? [{ field: 'compareWith', sentence: 'A chart of people needs value and of in every row.' }]
      : []),
  ];
}
