import type { Figure, FigureRow } from '#schema/figure.ts';
import type { Fault } from './problem.ts';

type Quantity = Pick<Figure & FigureRow, 'value' | 'low' | 'high' | 'of'>;

/** What is wrong with one quantity: it is a value or a range, and no more than its whole. `needed` says whether it must be there. */
export function quantityFaults(quantity: Quantity, needed: boolean): Fault[] {
  const { value, of } = quantity;
  const wholeIsSmaller = of !== undefined && value !== undefined && value > of;
  return [
    ...rangeFaults(quantity, needed),
    ...(wholeIsSmaller ? [{ path: ['of'], sentence: 'The whole is smaller than the value.' }] : []),
  ];
}

function rangeFaults({ value, low, high }: Quantity, needed: boolean): Fault[] {
  if (value !== undefined && (low !== undefined || high !== undefined))
    return [{ path: ['value'], sentence: 'Write value, or low and high, and not both.' }];
  if ((low === undefined) !== (high === undefined))
    return [{ path: [low === undefined ? 'high' : 'low'], sentence: 'A range has both ends: write low and high.' }];
  if (low !== undefined && high !== undefined && low > high)
    return [{ path: ['low'], sentence: 'The low end is above the high end. Change the two.' }];
  if (needed && value === undefined && low === undefined)
    return [{ path: ['value'], sentence: 'Write value, or low and high.' }];
  return [];
}
