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

/** For each event the gap before it, or undefined: said when it is longer than a tenth of the whole time, and both ends are known to that. */
export function placeGaps(events: readonly Dated[]): (Gap | undefined)[] {
  const times = events.map(({ at, until }) => timeOf(at, until));
  const whole = Math.max(...times.map(({ to }) => to)) - Math.min(...times.map(({ from }) => from));
  return events.map((event, index) => {
    const [before, time] = [events[index - 1], times[index]];
    if (!before || !time || isVague(before, whole) || isVague(event, whole)) return undefined;
    const milliseconds = middle(event.at) - middle(before.until ?? before.at);
    return milliseconds > whole / 10 ? { milliseconds, about: before.at.uncertain || event.at.uncertain } : undefined;
  });
}

/** Whether a moment is known so roughly that no distance can be told from it. */
function isVague({ at }: Dated, whole: number): boolean {
  return at.uncertain && at.to - at.from > whole / 10;
}

/** The moment itself; of an uncertain one, the middle of where it may lie. */
function middle(date: EventDate): number {
  return date.uncertain ? (date.from + date.to) / 2 : date.from;
}
