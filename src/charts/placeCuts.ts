import { range } from 'd3-array';
import type { Tone } from './placeBars.ts';

/** As many units as an eye can count in a bar. */
const MOST = 24;

/** Where a bar is cut, once a unit, by a scale: that of an account, as long as its units can be counted. */
export function placeCuts(length: number | undefined, tone: Tone, x: (value: number) => number): number[] {
  return length === undefined || length > MOST || tone === 'other' ? [] : range(1, length).map(x);
}
