import type { Check } from './checkContext.ts';
import { readDate } from './eventDate.ts';

/** Nothing ends before it begins, and the page is not older than its corrections. */
export const checkDates: Check = ({ raw }) => [
  ...raw.timeline
    .filter(({ data }) => data.until !== undefined && readDate(data.until).to < readDate(data.at).from)
    .map(({ file, data }) => ({
      file,
      path: ['until'],
      sentence: `It ends before it begins. Write a date that isn’t before ${data.at}.`,
    })),
  ...raw.story
    .filter(({ data }) => data.updated < data.published)
    .map(({ file, data }) => ({
      file,
      path: ['updated'],
      sentence: `Write a day that isn’t before ${data.published}, when it was published.`,
    })),
  ...raw.story.flatMap(({ file, data }) =>
    data.corrections
      .filter(({ date }) => date > data.updated)
      .map(({ date }) => ({
        file,
        path: ['updated'],
        sentence: `There is a correction of ${date}. Write that day or a later one.`,
      })),
  ),
  ...raw.story.flatMap(({ file, data }) =>
    data.corrections.flatMap(({ date }, index) =>
      date < data.published
        ? [
            {
              file,
              path: ['corrections', index, 'date'],
              sentence: `Write a day that isn’t before ${data.published}, when it was published.`,
            },
          ]
        : [],
    ),
  ),
  ...raw.contrast.flatMap(({ file, data }) =>
    data.stretches
      .map((stretch, index) => ({ stretch, index }))
      .filter(({ stretch }) => stretch.to < stretch.from)
      .map(({ index }) => ({
        file,
        path: ['stretches', index, 'to'],
        sentence: 'It ends before it begins. Write an hour that isn’t before from.',
      })),
  ),
];
