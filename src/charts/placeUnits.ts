import { range } from 'd3-array';
import { ROW_ROOM } from '#model/rowRoom.ts';
import { placeBlocks } from './placeBlocks.ts';
import { round } from './round.ts';
import { wrapText } from './wrapText.ts';

/** One unit of a whole; x and width in percent, y in pixels. */
interface PlacedUnit {
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
  /** What is said under the mark, in lines that the narrowest phone has room for. */
  note: { y: number; words: string }[];
}

const UNIT = 30;
const PITCH = 40;
const LETTERS = 40;
const LEADING = 18;

/** How many units stand in a row: as even as can be, 8 to 13 of them, and no fewer than the candidates. */
function columnsFor(whole: number, among: number): number {
  const most = ROW_ROOM.units;
  if (whole <= most) return Math.max(1, whole);
  const choices = range(most, Math.max(8, among) - 1, -1);
  return choices.reduce((best, columns) => (spare(whole, columns) < spare(whole, best) ? columns : best), most);
}

const spare = (whole: number, columns: number) => (columns - (whole % columns)) % columns;

/**
 * A grid of `whole` units with `value` of them marked; with `among`, one mark laid across that many at the end. Those stand in
 * one row, a new one if need be, and `note` says what is known of the place; `chartFaults` has refused more than a row has room for.
 */
export function placeUnits(whole: number, value: number, among = 0, note = ''): PlacedUnits {
  const columns = columnsFor(whole, among);
  const blocks = placeBlocks(columns, 0.205);
  const others = whole - among;
  const inOneRow = Math.floor(others / columns) === Math.floor((whole - 1) / columns);
  const shift = inOneRow ? 0 : spare(others, columns);
  const units = range(whole).map((index): PlacedUnit => {
    const maybe = index >= others;
    const slot = maybe ? index + shift : index;
    const block = blocks[slot % columns] ?? { x: 0, width: 0 };
    return {
      ...block,
      y: Math.floor(slot / columns) * PITCH + 1,
      state: maybe ? 'maybe' : among === 0 && index < value ? 'hit' : 'rest',
    };
  });
  const [first, last] = [units.find(({ state }) => state === 'maybe'), units.at(-1)];
  const height = last ? last.y + UNIT + 1 : 0;
  if (!first || !last) return { height, unit: UNIT, units, across: undefined, note: [] };
  const middle = (first.x + last.x + last.width) / 2;
  const across = {
    x: round(middle - last.width / 2),
    width: last.width,
    y: last.y,
    from: first.x,
    to: round(last.x + last.width),
  };
  const lines = wrapText(note, LETTERS).map((words, index) => ({ words, y: height + 30 + index * LEADING }));
  const more = Math.max(0, lines.length - 1) * LEADING;
  return { height: height + 34 + more, unit: UNIT, units, across, note: lines };
}
