import { range } from 'd3-array';
import { placeBlocks, round } from './placeBlocks.ts';

/** One unit of a whole; x and width in percent, y in pixels. */
export interface PlacedUnit {
  x: number;
  y: number;
  width: number;
  state: 'rest' | 'hit' | 'maybe';
}

export interface PlacedUnits {
  height: number;
  /** Pixels that a unit is high. */
  unit: number;
  units: PlacedUnit[];
  /** One mark laid across the candidates, when it is only known to be among them. */
  across: { x: number; width: number; y: number; from: number; to: number } | undefined;
}

const UNIT = 30;
const PITCH = 40;

/** How many units stand in a row: as even as can be, 8 to 13 of them. */
function columnsFor(whole: number): number {
  if (whole <= 13) return whole;
  return range(13, 7, -1).reduce((best, columns) => (rest(whole, columns) < rest(whole, best) ? columns : best), 13);
}

const rest = (whole: number, columns: number) => (columns - (whole % columns)) % columns;

/** A grid of `whole` units with `value` of them marked; with `among`, one mark laid across that many at the end. */
export function placeUnits(whole: number, value: number, among?: number): PlacedUnits {
  const columns = columnsFor(whole);
  const blocks = placeBlocks(columns, 0.205);
  const units = range(whole).map((index): PlacedUnit => {
    const block = blocks[index % columns] ?? { x: 0, width: 0 };
    const maybe = among !== undefined && index >= whole - among;
    return {
      ...block,
      y: Math.floor(index / columns) * PITCH + 1,
      state: maybe ? 'maybe' : among === undefined && index < value ? 'hit' : 'rest',
    };
  });
  const [first, last] = [units.find(({ state }) => state === 'maybe'), units.at(-1)];
  const middle = first && last ? (first.x + last.x + last.width) / 2 : 0;
  const height = Math.ceil(whole / columns) * PITCH - 8;
  if (!first || !last) return { height, unit: UNIT, units, across: undefined };
  const across = {
    x: round(middle - last.width / 2),
    width: last.width,
    y: last.y,
    from: first.x,
    to: round(last.x + last.width),
  };
  return { height: height + 34, unit: UNIT, units, across };
}
