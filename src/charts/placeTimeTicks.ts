import { scaleUtc } from 'd3-scale';
import { placeMoment, type AxisWindow } from './axisWindow.ts';

/** The ticks of an axis of time, x in percent, and what changes from one of them to the next. */
export interface TimeTicks {
  ticks: { x: number; date: Date }[];
  step: 'minute' | 'hour' | 'day' | 'month' | 'year';
}

const DAY = 86_400_000;

/** About nine ticks in a window of time, on whole minutes, and none so near its right end that it has no room for a label. */
export function placeTimeTicks(window: AxisWindow): TimeTicks {
  const ticks = scaleUtc()
    .domain([window.from, window.to])
    .ticks(9)
    .map((date) => ({ date, x: placeMoment(date.getTime(), window) }))
    .filter(({ date, x }) => x >= 0 && x < 97 && date.getTime() % 60_000 === 0);
  return { ticks, step: stepOf(ticks.map(({ date }) => date.getTime())) };
}

/** What changes from tick to tick: by their least distance, so that no two neighbours have the same name. A lone tick says all of its date. */
function stepOf(times: readonly number[]): TimeTicks['step'] {
  if (times.length < 2) return 'minute';
  const least = Math.min(...times.slice(1).map((time, index) => time - (times[index] ?? time)));
  if (least >= 365 * DAY) return 'year';
  if (least >= 28 * DAY) return 'month';
  if (least >= DAY) return 'day';
  return least >= DAY / 24 ? 'hour' : 'minute';
}
