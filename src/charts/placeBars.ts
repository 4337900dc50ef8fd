import { max } from 'd3-array';
import type { Side } from '#model/sideOf.ts';
import { placeCuts } from './placeCuts.ts';
import { placeTicks, type PlacedTick } from './placeTicks.ts';

export type Tone = Side | 'other';

/** A row of a bar chart: a value, a range, or neither when its length is not known. */
export interface BarRow {
  label: string;
  value?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
  /** What stands at its end: the value in words, or what is said in place of one. */
  words: string;
  tone: Tone;
}

/** A row with its place: x in percent of the width, y in pixels from the top. */
export interface PlacedBar extends BarRow {
  y: number;
  /** The end of the bar; of a range, its low end. Undefined when the length is not known. */
  end: number | undefined;
  rangeEnd: number | undefined;
  /** Where the bar is cut, once a unit. */
  cuts: number[];
  /** Where the words stand: behind the bar, or below its end when there is no room behind it. */
  wordsBelow: boolean;
}

export interface PlacedBars {
  height: number;
  ticks: PlacedTick[];
  rows: PlacedBar[];
  bar: number;
}

const TOP = 48;
const PITCH = 52;
const BELOW = 30;
const BAR = 16;
const ROOM = 88;

/** Places rows under one axis that starts at zero. `unit` is the figure’s unit; bars are cut at each whole one. */
export function placeBars(rows: readonly BarRow[], unit?: string): PlacedBars {
  const most = max(rows, (row) => row.high ?? row.value ?? 0) ?? 0;
  const { x, ticks } = placeTicks(most, unit);
  let y = TOP;
  const placed = rows.map((row): PlacedBar => {
    const end = row.value ?? row.low;
    const wordsBelow = row.high !== undefined || (end !== undefined && x(end) > ROOM);
    const bar = {
      ...row,
      y,
      end: end === undefined ? undefined : x(end),
      rangeEnd: row.high === undefined ? undefined : x(row.high),
      cuts: placeCuts(row.value, row.tone, x),
      wordsBelow,
    };
    y += PITCH + (wordsBelow ? BELOW : 0);
    return bar;
  });
  return { height: y - PITCH + BAR + 4, ticks, rows: placed, bar: BAR };
}
