import { timeOf, type EventDate } from '#model/eventDate.ts';
import { offsetOf } from '#model/formatDate.ts';

const DAY = 86_400_000;

/** The quiet time before an event, when it is long enough to be said. */
export interface Gap {
  milliseconds: number;
  /** True when either end is uncertain, or known to the month or the year only. */
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
    const before = events[index - 1];
    if (!before) return undefined;
    const end = before.until ?? before.at;
    if (isVague(end, whole) || isVague(event.at, whole)) return undefined;
    const about = isRough(end) || isRough(event.at);
    const exact = middle(event.at) - middle(end);
    const milliseconds = about || exact < DAY ? exact : Math.max(DAY, dayOf(event.at) - dayOf(end));
    return exact > whole / 10 ? { milliseconds, about } : undefined;
  });
}

/** Whether a moment is known so roughly that no distance can be told from it. */
function isVague(date: EventDate, whole: number): boolean {
  return date.uncertain && date.to - date.from > whole / 10;
}

/** Whether a date is anything but a certain day or instant. */
function isRough({ uncertain, precision }: EventDate): boolean {
  return uncertain || (precision !== 'day' && precision !== 'instant');
}

/** The day that a date is shown as: days between two are counted as a calendar counts them. */
function dayOf(date: EventDate): number {
  if (date.precision !== 'instant') return date.from;
  const [, sign = '', hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(offsetOf(date.edtf)) ?? [];
  const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return Math.floor((date.from + offset) / DAY) * DAY;
}

/** The moment itself; of a rough one, the middle of where it may lie. */
function middle(date: EventDate): number {
  return isRough(date) ? (date.from + date.to) / 2 : date.from;
}
