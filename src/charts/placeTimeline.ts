import { extent } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import { timeOf, type EventDate } from '#model/eventDate.ts';
import { levelLabels, widthOf } from './levelLabels.ts';
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
  /** The lane of its band: 0 lies on the axis, others above it. */
  lane: number;
  anchor: 'start' | 'end';
}

export interface PlacedAxis {
  ticks: { x: number; date: Date; first: boolean }[];
  step: 'minute' | 'hour' | 'day' | 'month' | 'year';
  events: PlacedEvent[];
  levels: number;
  /** How many lanes of bands lie above the axis. */
  lanes: number;
}

const DAY = 86_400_000;

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
      lane: 0,
      anchor: x + widthOf(event.label) > 100 ? ('end' as const) : ('start' as const),
    };
  });
  const levels = levelLabels(placed);
  const lanes = laneBands(placed);
  return {
    ticks: ticks.map((date, index) => ({ x: round(scale(date)), date, first: index === 0 })),
    step,
    events: placed,
    levels,
    lanes,
  };
}

function stepOf(span: number): PlacedAxis['step'] {
  if (span > 4 * 365 * DAY) return 'year';
  if (span > 45 * DAY) return 'month';
  if (span > 2 * DAY) return 'day';
  return span > DAY / 4 ? 'hour' : 'minute';
}

/** Gives bands that overlap in time a lane each; the focus keeps the axis. Returns how many lanes lie above it. */
function laneBands(events: PlacedEvent[]): number {
  const bands = events.filter(({ x, x2 }) => x2 > x).sort((a, b) => Number(b.focus) - Number(a.focus));
  bands.forEach((band, index) => {
    const before = bands.slice(0, index).filter((other) => other.x < band.x2 && band.x < other.x2);
    while (before.some(({ lane }) => lane === band.lane)) band.lane += 1;
  });
  return Math.max(0, ...bands.map(({ lane }) => lane));
}
