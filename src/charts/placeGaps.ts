import { timeOf, type EventDate } from '#model/eventDate.ts';

/** The quiet time before an event, when it is long enough to be said. */
export interface Gap {
  milliseconds: number;
  /** True when either end is uncertain. */
  about: boolean;
}

interface Dated {
  at: EventDate;
  until?: EventDate | undefined;
}

/** For each event the gap before it, or undefined: a gap is said when it is longer than a tenth of the whole time. */
export function placeGaps(events: readonly Dated[]): (Gap | undefined)[] {
  const times = events.map(({ at, until }) => timeOf(at, until));
  const whole = Math.max(...times.map(({ to }) => to)) - Math.min(...times.map(({ from }) => from));
  let latest = Number.NEGATIVE_INFINITY;
  let latestUncertain = false;
  return events.map((event, index) => {
    const { from = 0, to = 0 } = times[index] ?? {};
    const milliseconds = from - latest;
    const gap = { milliseconds, about: latestUncertain || event.at.uncertain };
    if (to > latest) [latest, latestUncertain] = [to, (event.until ?? event.at).uncertain];
    return Number.isFinite(milliseconds) && milliseconds > whole / 10 ? gap : undefined;
  });
}
