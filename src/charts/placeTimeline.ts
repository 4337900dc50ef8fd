import { extent } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import { timeOf, type EventDate } from '#model/eventDate.ts';
import { round } from './placeBlocks.ts';

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
export interface PlacedEvent extends AxisEvent {
  x: number;
  /** The end of a stretch in which it lies, or that it lasted; equal to x for a dot. */
  x2: number;
  /** The level of its label above the axis, 0 the lowest. */
  level: number;
  anchor: 'start' | 'end';
}

export interface PlacedAxis {
  ticks: { x: number; date: Date; first: boolean }[];
  step: 'minute' | 'hour' | 'day' | 'month' | 'year';
  events: PlacedEvent[];
  levels: number;
}

const DAY = 86_400_000;
/** The narrowest axis that has labels, and the width of a letter, in pixels. */
const WIDTH = 690;
const LETTER = 6.9;

/** Places events on one line from a little before the first to a little after the last, with labels on levels that don’t collide. */
export function placeTimeline(events: readonly AxisEvent[]): PlacedAxis {
  const times = events.map((event) => timeOf(event.at, event.until));
  const [from = 0, to = DAY] = extent(times.flatMap((time) => [time.from, time.to]));
  const span = Math.max(to - from, 60_000);
  const scale = scaleUtc()
    .domain([from - span * 0.02, to + span * 0.02])
    .range([0, 100]);
  const step = stepOf(span);
  const ticks = scale.ticks(9).filter((tick) => scale(tick) < 97);
  const placed = events.map((event, index) => {
    const time = times[index] ?? { from, to };
    const wide = time.to - time.from > span / 60;
    const x = scale(wide ? time.from : (time.from + time.to) / 2);
    const x2 = wide ? scale(time.to) : x;
    return {
      ...event,
      x: round(x),
      x2: round(x2),
      level: 0,
      anchor: x + widthOf(event.label) > 100 ? ('end' as const) : ('start' as const),
    };
  });
  const levels = stackLabels(placed);
  return {
    ticks: ticks.map((date, index) => ({ x: round(scale(date)), date, first: index === 0 })),
    step,
    events: placed,
    levels,
  };
}

function stepOf(span: number): PlacedAxis['step'] {
  if (span > 4 * 365 * DAY) return 'year';
  if (span > 45 * DAY) return 'month';
  if (span > 2 * DAY) return 'day';
  return span > DAY / 4 ? 'hour' : 'minute';
}

/** The width of a label in percent of the narrowest axis. */
function widthOf(label: string): number {
  return ((label.length * LETTER + 16) / WIDTH) * 100;
}

/** Gives each label the lowest level on which it meets no other; returns how many levels there are. */
function stackLabels(events: PlacedEvent[]): number {
  const taken: { from: number; to: number; level: number }[] = [];
  for (const event of events) {
    const width = widthOf(event.label);
    const [from, to] = event.anchor === 'end' ? [event.x2 - width, event.x2 + 1] : [event.x - 1, event.x + width];
    const free = (level: number) => !taken.some((label) => label.level === level && label.from < to && from < label.to);
    while (!free(event.level)) event.level += 1;
    taken.push({ from, to, level: event.level });
  }
  return Math.max(0, ...taken.map(({ level }) => level)) + 1;
}
