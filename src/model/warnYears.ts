import { findingOf, type Check } from './checkContext.ts';
import { readDate } from './eventDate.ts';

const A_DAY = 24 * 60 * 60 * 1000;
const YEARS = 100;
const A_CENTURY = YEARS * 365.25 * A_DAY;

/** Events and sources of a time after the story’s last change, or long before it: mostly a slip in the year, now and then meant. */
export const warnYears: Check = ({ raw }) =>
  raw.story.flatMap(({ data: { updated } }) => {
    const day = readDate(updated).from;
    const dates = [
      ...raw.timeline.map(({ file, data }) => ({ file, field: 'at', date: data.at })),
      ...raw.sources.map(({ file, data }) => ({ file, field: 'published', date: data.published })),
    ];
    return dates.flatMap(({ file, field, date }) =>
      findingOf(file, [field], date === undefined ? undefined : oddity(readDate(date).from, day, updated)),
    );
  });

/** What is odd about a moment beside the day of the last change, both in milliseconds since 1970, or undefined. */
function oddity(moment: number, day: number, updated: string): string | undefined {
  if (moment >= day + A_DAY)
    return `This is after ${updated}, the day of the story’s last change. Look at the year, or set updated in story.md.`;
  if (moment < day - A_CENTURY)
    return `This is over ${String(YEARS)} years before ${updated}, the day of the story’s last change. Look at the year.`;
  return undefined;
}
