import type { AxisEvent, PlacedAxis } from '#charts/placeTimeline.ts';
import { formatDate, offsetOf } from '#model/formatDate.ts';
import type { AssembledEvent } from '#model/story.ts';
import { wordsFor } from './wordsFor.ts';

const FORMATS: Record<PlacedAxis['step'], [Intl.DateTimeFormatOptions, Intl.DateTimeFormatOptions | undefined]> = {
  year: [{ year: 'numeric' }, undefined],
  month: [{ month: 'short' }, { year: 'numeric' }],
  day: [{ day: 'numeric', month: 'short' }, { year: 'numeric' }],
  hour: [
    { hour: '2-digit', minute: '2-digit', hour12: false },
    { day: 'numeric', month: 'short' },
  ],
  minute: [
    { hour: '2-digit', minute: '2-digit', hour12: false },
    { day: 'numeric', month: 'short', year: 'numeric' },
  ],
};

/** The labels of the axis: short ones at each tick, and a second line at the first and wherever it changes. Clock times are by the first event’s clock. */
export function axisTicks({ ticks, step, events }: PlacedAxis, lang: string): { label: string; second: string }[] {
  const [first, second] = FORMATS[step];
  const format = (options: Intl.DateTimeFormatOptions | undefined, date: Date) =>
    options === undefined ? '' : new Intl.DateTimeFormat(lang, { ...options, timeZone }).format(date);
  const instant = events.find(({ at }) => at.precision === 'instant');
  const timeZone = step === 'hour' || step === 'minute' ? offsetOf(instant?.at.edtf ?? '') : 'UTC';
  let last = '';
  return ticks.map(({ date }) => {
    const words = format(second, date);
    const changed = words !== last;
    last = words;
    return { label: format(first, date), second: changed ? words : '' };
  });
}

/** What is drawn on the axis: events of the same moment share one mark, under the name of the focus or under all their names. */
export function axisEvents(events: readonly AssembledEvent[]): AxisEvent[] {
  const moments = Map.groupBy(events, ({ at }) => at.edtf);
  return [...moments.values()].flatMap((group) => {
    const focus = group.find((event) => event.focus);
    const shown = focus ?? group[0];
    if (!shown) return [];
    const { id, at, until, context } = shown;
    const label = (focus ? [focus] : group).map(({ short, title }) => short ?? title).join('; ');
    return [{ id, at, until, context, focus: focus !== undefined, label }];
  });
}

/** The drawn axis in words: every event with its date. */
export function axisWords(events: readonly AssembledEvent[], lang: string): string {
  const words = wordsFor(lang);
  const spoken = events.map(({ at, title }) => `${formatDate(at, lang, words.dates)}, ${title}`);
  return `${words.timeline.axis}: ${spoken.join('; ')}.`;
}
