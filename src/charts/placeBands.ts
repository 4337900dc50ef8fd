import type { PlacedBars } from './placeBars.ts';
import type { PlacedPeopleRow } from './placePeople.ts';

/** A stripe over the whole width that answers for one row; pixels from the top. */
export interface PlacedBand {
  /** The row’s index in the whole figure. */
  row: number;
  y: number;
  height: number;
}

const ABOVE_BAR = 24;
const ABOVE_PEOPLE = 30;

function between(tops: readonly number[], end: number, indices: readonly number[]): PlacedBand[] {
  return tops.map((y, index) => ({ row: indices[index] ?? index, y, height: (tops[index + 1] ?? end) - y }));
}

/** The stripes of bars, each from its label to the next; `indices` are the rows’ places in the whole figure. */
export function placeBarBands({ rows, height }: PlacedBars, indices: readonly number[]): PlacedBand[] {
  const tops = rows.map(({ y }) => y - ABOVE_BAR);
  return between(tops, height, indices);
}

/** The stripes of rows of people, parted by their hairlines. */
export function placePeopleBands({ rows, height }: { rows: readonly PlacedPeopleRow[]; height: number }): PlacedBand[] {
  const tops = rows.map(({ y }) => Math.max(0, y - ABOVE_PEOPLE));
  return between(tops, height, []);
}
