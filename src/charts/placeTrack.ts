import type { Taken } from '#schema/decisionPoint.ts';
import { round } from './round.ts';

/** What is decided at one point: whether the paths part there, and what each of them stands on. */
export interface TrackPoint {
  parts?: boolean | undefined;
  bases: readonly Taken['basis'][];
}

/** All decisions along one line, the paths beside each other; x in percent, y in px. */
export interface PlacedTrack {
  height: number;
  xs: number[];
  /** For every path, its height at each decision. */
  ys: number[][];
  /** For every path, whether each stretch from one decision to the next is reported at both of its ends. */
  solid: boolean[][];
  /** The mark where the paths part, or undefined where nothing is said about it or they begin apart. */
  fork: { x: number; top: number; bottom: number } | undefined;
}

const HEAD = 36;
const TOGETHER = 20;
const APART = 56;
/** How far the last decision of a change lags behind the first, as a share of the whole. */
const LAG = 0.6;

/** Places the paths: together up to the decision at which they part, apart from there; apart from the first if none is named. */
export function placeTrack(points: readonly TrackPoint[], paths: number): PlacedTrack {
  const parting = Math.max(
    0,
    points.findIndex(({ parts }) => parts),
  );
  const middle = HEAD + ((paths - 1) * APART) / 2;
  const order = Array.from({ length: paths }, (_, path) => path);
  const yOf = (path: number, point: number) => middle + (path - (paths - 1) / 2) * (point < parting ? TOGETHER : APART);
  const reported = (path: number, point: number) => points[point]?.bases[path] === 'reported';
  const half = ((paths - 1) * TOGETHER) / 2 + 16;
  return {
    height: 2 * middle,
    xs: points.map((_, point) => round(((point + 0.5) / points.length) * 100, 2)),
    ys: order.map((path) => points.map((_, point) => yOf(path, point))),
    solid: order.map((path) => points.slice(1).map((_, point) => reported(path, point) && reported(path, point + 1))),
    fork:
      parting === 0
        ? undefined
        : { x: round((parting / points.length) * 100, 2), top: middle - half, bottom: middle + half },
  };
}

/** One stretch of line for each pair of neighbours: level, or level to half of the way and then a bend. */
export function drawTrack(xs: readonly number[], ys: readonly number[]): string[] {
  return xs.slice(1).map((end, index) => {
    const [start, from, to] = [xs[index] ?? 0, ys[index] ?? 0, ys[index + 1] ?? 0];
    const [half, bend] = [round((start + end) / 2, 2), round(start * 0.25 + end * 0.75, 2)];
    const level = `M${[start, from].join(' ')}H${String(from === to ? end : half)}`;
    return from === to ? level : `${level}C${[bend, from, bend, to, end, to].join(' ')}`;
  });
}

/** The heights on the way from one line to another, at a share of it from 0 to 1: the first decision goes first, all arrive at the end. */
export function travelTrack(from: readonly number[], to: readonly number[], at: number): number[] {
  return to.map((end, point) => {
    const late = to.length > 1 ? (point / (to.length - 1)) * LAG : 0;
    const share = Math.min(1, Math.max(0, (at - late) / (1 - LAG)));
    const start = from[point] ?? end;
    return round(start + (end - start) * share * share * (3 - 2 * share), 2);
  });
}
