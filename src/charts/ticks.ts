import { range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { round } from './placeBlocks.ts';

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
  const scale = scaleLinear()
    .domain([0, hours === undefined ? top : Math.ceil(top / hours) * hours])
    .range([0, 100]);
  if (hours === undefined) scale.nice(4);
  const [, end = 1] = scale.domain();
  const values = hours === undefined ? scale.ticks(4) : range(0, end + hours / 2, hours);
  const ticks = values.map((value, index) => ({
    value,
    x: round(scale(value)),
    anchor: index === 0 ? ('start' as const) : index === values.length - 1 ? ('end' as const) : ('middle' as const),
  }));
  return { x: (value) => round(scale(value)), ticks };
}
