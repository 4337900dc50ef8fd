import { placeMoment, type AxisWindow } from './axisWindow.ts';
import { round } from './round.ts';
import { labelWidth } from './levelLabels.ts';
import { thinLabels } from './thinLabels.ts';

/** What is drawn on the axis: a moment, or the stretch in which it lies or that it lasted, in milliseconds since 1970. */
export interface AxisMark extends AxisWindow {
  id: string;
  label: string;
  uncertain?: boolean | undefined;
  focus?: boolean | undefined;
  context?: boolean | undefined;
  /** True for a moment of which the day is known, and neither the hour nor an end. */
  day?: boolean | undefined;
}

/** A mark on the axis; x in percent. */
export interface PlacedMark extends AxisMark {
  x: number;
  /** The end of a stretch; equal to x for a dot. */
  x2: number;
  /** Whether the stretch goes on beyond the left or the right end of the axis. */
  cut: { start: boolean; end: boolean };
  /** True for a mark that this part of the axis doesn’t show. */
  outside: boolean;
  /** The level of its label above the axis, 0 the lowest. */
  level: number;
  /** The lane of its band: 0 lies on the axis, others above it. */
  lane: number;
  anchor: 'start' | 'end';
  /** True where there is no room for its label; the mark itself is drawn. */
  unlabelled: boolean;
}

/** As many lanes as lie above the axis; bands that find none lie over others in the highest. */
const MOST_LANES = 9;

export interface PlacedMarks {
  events: PlacedMark[];
  levels: number;
  /** How many lanes of bands lie above the axis. */
  lanes: number;
}

/** A stretch is drawn as one from this part of the axis on. A known day is a dot as long as the dot covers about as much. */
const LEAST_BAND = 1 / 62.4;
const LEAST_DAY = 1 / 16;

/** Places marks in a window, with labels on levels that don’t collide and bands in lanes that don’t overlap. */
export function placeMarks(marks: readonly AxisMark[], window: AxisWindow): PlacedMarks {
  const events = marks.map((mark) => spanMark(mark, window));
  const inside = events.filter(({ outside }) => !outside);
  const { levels, left } = thinLabels(inside);
  for (const mark of left) mark.unlabelled = true;
  return { events, levels, lanes: laneBands(inside) };
}

/** Marks on the way from one placement to another, in the window between them; `share` from 0 to 1. */
export function blendMarks(start: PlacedMarks, end: PlacedMarks, window: AxisWindow, share: number): PlacedMarks {
  const mix = (one: number, other: number) => round(one + (other - one) * share, 2);
  const events = start.events.map((mark, index) => {
    const other = end.events[index] ?? mark;
    const level = mark.outside ? other.level : other.outside ? mark.level : mix(mark.level, other.level);
    const lane = mark.outside ? other.lane : other.outside ? mark.lane : mix(mark.lane, other.lane);
    const { anchor, unlabelled } = share < 0.5 ? mark : other;
    return { ...spanMark(mark, window), level, lane, anchor, unlabelled };
  });
  return { events, levels: Math.max(start.levels, end.levels), lanes: Math.max(start.lanes, end.lanes) };
}

function spanMark(mark: AxisMark, window: AxisWindow): PlacedMark {
  const wide = mark.to - mark.from > (window.to - window.from) * (mark.day ? LEAST_DAY : LEAST_BAND);
  const from = placeMoment(wide ? mark.from : (mark.from + mark.to) / 2, window);
  const to = wide ? placeMoment(mark.to, window) : from;
  const outside = to < 0 || from > 100 || (wide && (to === 0 || from === 100));
  const x = outside ? from : Math.max(0, from);
  return {
    ...mark,
    x,
    x2: outside ? to : Math.min(100, to),
    cut: { start: from < 0, end: to > 100 },
    outside,
    level: 0,
    lane: 0,
    unlabelled: false,
    anchor: x + labelWidth(mark.label) > 100 ? 'end' : 'start',
  };
}

/** Gives bands that overlap in time a lane each; the focus keeps the axis. Returns how many lanes lie above it. */
function laneBands(marks: PlacedMark[]): number {
  const bands = marks.filter(({ x, x2 }) => x2 > x).sort((a, b) => Number(b.focus) - Number(a.focus));
  bands.forEach((band, index) => {
    const before = bands.slice(0, index).filter((other) => other.x < band.x2 && band.x < other.x2);
    while (band.lane < MOST_LANES && before.some(({ lane }) => lane === band.lane)) band.lane += 1;
  });
  return Math.max(0, ...bands.map(({ lane }) => lane));
}
