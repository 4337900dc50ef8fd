import { max } from 'd3-array';
import { placeCuts } from './placeCuts.ts';
import { placeTicks, type PlacedTick } from './placeTicks.ts';
import type { Tone } from './placeBars.ts';

/** An incident of the contrast; lengths in hours. */
export interface Incident {
  title: string;
  words: string;
  low?: number | undefined;
  high?: number | undefined;
  stretches: readonly { label: string; from: number; to: number }[];
  tone: Tone;
  /** What another account says instead of a length, and its tone. */
  uncounted?: { words: string; tone: Tone } | undefined;
}

/** A bar; x and end in percent, y in pixels. `label` stands above its start. */
interface PlacedStretch {
  label: string | undefined;
  x: number;
  end: number;
  y: number;
  cuts: number[];
}

export interface PlacedIncident extends Incident {
  titleY: number;
  bars: PlacedStretch[];
  /** The bracket at its end, from the low end to the high one; a single bar of one length has none. */
  end: { low: number; high: number; top: number; bottom: number } | undefined;
  wordsY: number;
  /** Where the words end, in percent; undefined where they are too long to end under the bar’s end, and start with it. */
  wordsEnd: number | undefined;
  /** The top of the bar that has no end. */
  openY: number | undefined;
}

const BAR = 10;
const PITCH = 34;
/** A letter’s usual width, and the least that the drawing is wide, in pixels. */
const LETTER = 6.5;
const NARROWEST = 248;

/** Places incidents one below the other on one scale of hours, each from its own start. */
export function placeContrast(incidents: readonly Incident[]): {
  height: number;
  ticks: PlacedTick[];
  incidents: PlacedIncident[];
  bar: number;
} {
  const ends = incidents.flatMap(({ low, high, stretches }) => [low ?? 0, high ?? 0, ...stretches.map(({ to }) => to)]);
  const most = max(ends) ?? 0;
  const { x, ticks } = placeTicks(most, 'hours');
  let y = 38;
  const placed = incidents.map((incident): PlacedIncident => {
    const titleY = y;
    const whole = {
      label: undefined,
      x: 0,
      end: x(incident.low ?? incident.high ?? 0),
      y: y + 10,
      cuts: placeCuts(incident.low, incident.tone, x),
    };
    const bars =
      incident.stretches.length === 0
        ? [whole]
        : incident.stretches.map(({ label, from, to }, index) => ({
            label,
            x: x(from),
            end: x(to),
            y: y + 26 + index * PITCH,
            cuts: [],
          }));
    const bottom = (bars.at(-1)?.y ?? y) + BAR;
    const { low = 0, high = low } = incident;
    const bracketed = incident.low !== undefined && (high > low || incident.stretches.length > 0);
    const end = bracketed ? { low: x(low), high: x(high), top: (bars[0]?.y ?? y) - 4, bottom: bottom + 8 } : undefined;
    const wordsY = bottom + (end ? 26 : 20);
    const under = end?.high ?? bars.at(-1)?.end ?? 0;
    const wordsEnd = incident.words.length * LETTER > (under / 100) * NARROWEST ? undefined : under;
    const openY = incident.uncounted ? wordsY + 26 : undefined;
    y = (openY === undefined ? wordsY : openY + BAR) + 36;
    return { ...incident, titleY, bars, end, wordsY, wordsEnd, openY };
  });
  return { height: y - 30, ticks, incidents: placed, bar: BAR };
}
