import { nice, range, ticks as niceTicks } from 'd3-array';
import { round } from './round.ts';

/** A line of the grid; x in percent. */
export interface PlacedTick {
  x: number;
  value: number;
  anchor: 'start' | 'middle' | 'end';
}

const HOUR_STEPS = [0.25, 0.5, 1, 2, 4, 6, 12, 24, 48, 72, 168];

/** A scale from 0 to a round number above `most`, or above 1 when that is 0, in percent, with four or five ticks. Hours get steps that divide a day. */
export function placeTicks(most: number, unit?: string): { x: (value: number) => number; ticks: PlacedTick[] } {
  const top = most || 1;
  const hours = unit === 'hours' ? (HOUR_STEPS.find((step) => top / step <= 4) ?? Math.ceil(top / 4)) : undefined;
  const end = hours === undefined ? nice(0, top, 4)[1] : Math.ceil(top / hours) * hours;
  const scale = (value: number) => (value / end) * 100;
  const values = hours === undefined ? niceTicks(0, end, 4) : range(0, end + hours / 2, hours);
  const ticks = values.map((value, index) => ({
    value,
    x: round(scale(value)),
    anchor: index === 0 ? ('start' as const) : index === values.length - 1 ? ('end' as const) : ('middle' as const),
  }));
  return { x: (value) => round(scale(value)), ticks };
}
