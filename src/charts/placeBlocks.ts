import { range } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { round } from './round.ts';

/** A block of a row; x and width in percent of the row. */
export interface PlacedBlock {
  x: number;
  width: number;
}

/** `count` equal blocks side by side, one a unit. `gap` is the share of a block’s pitch that stays empty. */
export function placeBlocks(count: number, gap = 0.13): PlacedBlock[] {
  const scale = scaleBand<number>()
    .domain(range(count))
    .range([0, 100])
    .paddingInner(count === 1 ? 0 : gap);
  return range(count).map((block) => ({ x: round(scale(block) ?? 0), width: round(scale.bandwidth()) }));
}
