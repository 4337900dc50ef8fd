import type { Check } from './checkContext.ts';
import { readDate } from './eventDate.ts';

const A_DAY = 24 * 60 * 60 * 1000;

/** Events and sources of a time after the story’s last change: mostly a slip in the year, now and then an announcement. */
export const warnLater: Check = ({ raw }) =>
  raw.story.flatMap(({ data: { updated } }) => {
    const end = readDate(updated).from + A_DAY;
    const dates = [
      ...raw.timeline.map(({ file, data }) => ({ file, field: 'at', date: data.at })),
      ...raw.sources.map(({ file, data }) => ({ file, field: 'published', date: data.published })),
    ];
    return dates.flatMap(({ file, field, date }) =>
      date === undefined || readDate(date).from < end
        ? []
        : [
            {
              file,
              path: [field],
              sentence: `This is after ${updated}, the day of the story’s last change. Look at the year, or set updated in story.md.`,
            },
          ],
    );
  });
