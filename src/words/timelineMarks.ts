import { burstWindow, wholeWindow, type AxisWindow } from '#charts/axisWindow.ts';
import type { TimelineMark } from '#charts/gatherMoments.ts';
import { placeGaps } from '#charts/placeGaps.ts';
import { placeTimeTicks } from '#charts/placeTimeTicks.ts';
import { timeOf } from '#model/eventDate.ts';
import { formatClock, formatDays, formatDate, offsetOf } from '#model/formatDate.ts';
import { formatLength } from '#model/formatQuantity.ts';
import type { AssembledEvent } from '#model/story.ts';
import { axisTicks } from './axisTicks.ts';
import { wordsFor } from './wordsFor.ts';

/** An event as the instrument knows it: how it is drawn, spoken and found. Its text stands in the list. */
export interface EventMark extends TimelineMark {
  /** Date and heading. */
  name: string;
  actor?: string;
  kind: AssembledEvent['kind'];
  carriedBy: string[];
}

/** A part of the time with the ticks of its scale. */
export interface AxisView extends AxisWindow {
  ticks: { time: number; label: string; second?: string }[];
}

/** A quiet time before an event, with its length in words. */
export interface QuietTime extends AxisWindow {
  /** The id of the event that ends it. */
  before: string;
  label: string;
}

/** An event as the axis draws it, with what it can be found by. */
export function markEvent(event: AssembledEvent, lang: string): EventMark {
  const { id, at, until, title, short, focus, context, actor, kind, standing } = event;
  const time = timeOf(at, until);
  const { days, hours, zone } = timeWords(event, lang);
  return {
    id,
    label: short ?? title,
    name: `${days}${hours === undefined ? '' : `, ${hours} ${zone}`}: ${title}`,
    ...time,
    ...(time.to > at.to && { atTo: at.to }),
    ...(at.uncertain && { uncertain: true }),
    ...(at.precision === 'day' && !at.uncertain && !until && { day: true }),
    ...(focus && { focus }),
    ...(context && { context }),
    ...(actor !== undefined && { actor }),
    kind,
    carriedBy: standing.carriedBy.map((account) => account.id),
  };
}

/** The time of an event in words: the days, the hours where they are known, and by which clock. */
export function timeWords({ at, until }: Pick<AssembledEvent, 'at' | 'until'>, lang: string) {
  const { dates } = wordsFor(lang);
  const days = until ? formatDays(at, until, lang, dates) : formatDate(at, lang, dates);
  const zone = dates.offset(offsetOf(at.edtf));
  if (at.precision !== 'instant') return { days, zone };
  const clock = formatClock(at, lang);
  const hours = until?.precision === 'instant' ? dates.fromTo(clock, formatClock(until, lang)) : clock;
  return { days, hours, zone };
}

const timesOf = (events: readonly AssembledEvent[]) =>
  events.map(({ at, until, focus }) => ({ ...timeOf(at, until), focus }));

/** The part of the time around the focus, or undefined where it would hardly differ from the whole. */
export function burstOf(events: readonly AssembledEvent[]): AxisWindow | undefined {
  return burstWindow(timesOf(events));
}

/** The parts of the time that the axis shows, with their ticks: the whole, and the burst around the focus where it would differ. */
export function axisViews(events: readonly AssembledEvent[], lang: string): [AxisView, AxisView?] {
  const view = (window: AxisWindow): AxisView => {
    const placed = { ...placeTimeTicks(window), events };
    const labels = axisTicks(placed, lang);
    const ticks = placed.ticks.map(({ date }, index) => ({
      time: date.getTime(),
      ...(labels[index] ?? { label: '' }),
    }));
    return { ...window, ticks };
  };
  const [whole, burst] = [view(wholeWindow(timesOf(events))), burstOf(events)];
  return burst ? [whole, view(burst)] : [whole];
}

/** The long quiet times between events, with the event that ends each and their length in words. */
export function quietTimes(events: readonly AssembledEvent[], lang: string): QuietTime[] {
  const { gap: inWords } = wordsFor(lang).timeline;
  return placeGaps(events).flatMap((gap, index) => {
    const [last, event] = [events[index - 1], events[index]];
    if (!gap || !last || !event) return [];
    const label = inWords(formatLength(gap.milliseconds, gap.about, lang), gap.about);
    return [{ before: event.id, label, from: timeOf(last.at, last.until).to, to: event.at.from }];
  });
}
