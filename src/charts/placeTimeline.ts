import { scaleUtc } from 'd3-scale';
import { timeOf, type EventDate } from '#model/eventDate.ts';
import { placeMoment, wholeWindow, type AxisWindow } from './axisWindow.ts';
import { placeMarks, type PlacedMark } from './placeMarks.ts';

/** What of an event is drawn on the axis. */
export interface AxisEvent {
  id: string;
  label: string;
  at: EventDate;
  until?: EventDate | undefined;
  focus: boolean;
  context: boolean;
}

/** An event on the axis; x in percent. */
export type PlacedEvent = AxisEvent & PlacedMark;

export interface PlacedAxis {
  ticks: { x: number; date: Date; first: boolean }[];
  step: 'minute' | 'hour' | 'day' | 'month' | 'year';
  events: PlacedEvent[];
  levels: number;
  /** How many lanes of bands lie above the axis. */
  lanes: number;
}

const DAY = 86_400_000;

/** Places events on one line, from a little before the first to a little after the last unless a window of time is given, with its ticks. */
export function placeTimeline(events: readonly AxisEvent[], window?: AxisWindow): PlacedAxis {
  const timed = events.map((event) => ({ ...event, ...timeOf(event.at, event.until), uncertain: event.at.uncertain }));
  const shown = window ?? wholeWindow(timed);
  const ticks = scaleUtc()
    .domain([shown.from, shown.to])
    .ticks(9)
    .map((date) => ({ date, x: placeMoment(date.getTime(), shown) }))
    .filter(({ date, x }) => x >= 0 && x < 97 && date.getTime() % 60_000 === 0);
  const placed = placeMarks(timed, shown);
  return {
    ...placed,
    ticks: ticks.map((tick, index) => ({ ...tick, first: index === 0 })),
    step: stepOf(ticks.map(({ date }) => date.getTime())),
    events: placed.events.map((event, index) => ({ ...timed[index], ...event }) as PlacedEvent),
  };
}

/** What changes from tick to tick: by their least distance, so that no two neighbours have the same name. A lone tick says all of its date. */
function stepOf(times: readonly number[]): PlacedAxis['step'] {
  if (times.length < 2) return 'minute';
  const least = Math.min(...times.slice(1).map((time, index) => time - (times[index] ?? time)));
  if (least >= 365 * DAY) return 'year';
  if (least >= 28 * DAY) return 'month';
  if (least >= DAY) return 'day';
  return least >= DAY / 24 ? 'hour' : 'minute';
}
