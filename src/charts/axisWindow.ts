import { round } from './round.ts';

/** The stretch of time that an axis shows from its left end to its right, in milliseconds since 1970. */
export interface AxisWindow {
  from: number;
  to: number;
}

/** A moment or a stretch of time, in milliseconds since 1970. */
interface Timed extends AxisWindow {
  focus: boolean;
}

const MINUTE = 60_000;
const MARGIN = 0.02;
/** The burst is worth showing where it makes things at least this many times larger. */
const LEAST_ZOOM = 1.5;

/** A length in milliseconds as whole minutes, at least one: as good to look at, and shorter in the HTML. */
const wholeMinutes = (length: number) => Math.max(1, Math.round(length / MINUTE)) * MINUTE;

/** The window that shows all the times, with a little room at both ends. Without any, a day. */
export function wholeWindow(times: readonly AxisWindow[]): AxisWindow {
  const from = times.length === 0 ? 0 : Math.min(...times.map((time) => time.from));
  const to = times.length === 0 ? 86_400_000 : Math.max(...times.map((time) => time.to));
  const room = wholeMinutes(Math.max(to - from, MINUTE) * MARGIN);
  return { from: from - room, to: to + room };
}

/**
 * The window around the times in focus: the smallest that reaches the nearest time before them and the nearest after. Undefined
 * where nothing is in focus, or where it would show hardly less than the whole.
 */
export function burstWindow(times: readonly Timed[]): AxisWindow | undefined {
  const focus = times.filter((time) => time.focus);
  if (focus.length === 0) return undefined;
  const from = Math.min(...focus.map((time) => time.from));
  const to = Math.max(...focus.map((time) => time.to));
  const others = times.filter((time) => !time.focus);
  const before = Math.max(...others.map((time) => time.to).filter((end) => end < from));
  const after = Math.min(...others.map((time) => time.from).filter((start) => start >= to));
  const [first, last] = [Number.isFinite(before) ? before : from, Number.isFinite(after) ? after : to];
  const room = last === first ? 0 : wholeMinutes((last - first) * 0.1);
  const burst = { from: first - room, to: last + room };
  const whole = wholeWindow(times);
  return room > 0 && (whole.to - whole.from) / (burst.to - burst.from) >= LEAST_ZOOM ? burst : undefined;
}

/** Where a moment stands in a window, in percent of its width; below 0 or above 100 outside of it. */
export function placeMoment(time: number, { from, to }: AxisWindow): number {
  return round(((time - from) / (to - from)) * 100, 2);
}

/** The window on the way from one to another, `share` from 0 to 1: every mark moves in a straight line at one speed. */
export function windowBetween(start: AxisWindow, end: AxisWindow, share: number): AxisWindow {
  if (share === 0) return start;
  if (share === 1) return end;
  const [one, other] = [1 / (start.to - start.from), 1 / (end.to - end.from)];
  const scale = one + (other - one) * share;
  const shift = start.from * one + (end.from * other - start.from * one) * share;
  return { from: shift / scale, to: (shift + 1) / scale };
}
