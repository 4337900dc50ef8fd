import type { TimeTicks } from '#charts/placeTimeTicks.ts';
import { dateFormat } from '#model/dateFormat.ts';
import type { EventDate } from '#model/eventDate.ts';
import { offsetOf } from '#model/formatDate.ts';

const FORMATS: Record<TimeTicks['step'], [Intl.DateTimeFormatOptions, Intl.DateTimeFormatOptions | undefined]> = {
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
export function axisTicks(
  { ticks, step, events }: TimeTicks & { events: readonly { at: EventDate }[] },
  lang: string,
): { label: string; second?: string }[] {
  const [first, second] = FORMATS[step];
  const format = (options: Intl.DateTimeFormatOptions | undefined, date: Date) =>
    options === undefined ? '' : dateFormat(lang, options, timeZone).format(date);
  const instant = events.find(({ at }) => at.precision === 'instant');
  const timeZone = step === 'hour' || step === 'minute' ? offsetOf(instant?.at.edtf ?? '') : 'UTC';
  let last = '';
  return ticks.map(({ date }) => {
    const words = format(second, date);
    const changed = words !== last;
    last = words;
    return { label: format(first, date), ...(changed && { second: words }) };
  });
}
