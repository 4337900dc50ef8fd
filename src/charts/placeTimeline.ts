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
    step: stepOf((shown.to - shown.from) / 1.04),
    events: placed.events.map((event, index) => ({ ...timed[index], ...event }) as PlacedEvent),
  };
}

function stepOf(span: number): PlacedAxis['step'] {
  if (span > 4 * 365 * DAY) return 'year';
  if (span > 45 * DAY) return 'month';
  if (span > 2 * DAY) return 'day';
  return span > DAY / 4 ? 'hour' : 'minute';
}
