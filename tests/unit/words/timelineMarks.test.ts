import { expect, test } from 'vitest';
import { axisViews, markEvent, quietTimes } from '#words/timelineMarks.ts';
import { story, type Fields } from '../build.ts';

const events = (timeline: Record<string, Fields>) => story({ timeline }).events;
const names = (timeline: Record<string, Fields>) => events(timeline).map((event) => markEvent(event, 'en-GB').name);

test('an event is spoken as its date and its heading', () => {
  expect(names({ a: { at: '2025-12-11~/2025-12-20~', title: 'It stops' } })).toEqual(['mid-December 2025: It stops']);
  expect(
    names({ a: { at: '2019-05-04T06:25+02:00', until: '2019-05-04T07:16+02:00', title: 'The picture stops' } }),
  ).toEqual(['4 May 2019, 06:25 to 07:16 UTC+2: The picture stops']);
});

test('what is drawn has the short title, where there is one', () => {
  const [one, two] = events({ a: { at: '2025-01', title: 'One' }, b: { at: '2025-02', title: 'Two', short: '2' } });
  expect([one, two].map((event) => event && markEvent(event, 'en').label)).toEqual(['One', '2']);
});

test('a day is told as one where nothing else is known, and no end', () => {
  const known = events({
    ...{ a: { at: '2025-01-01' }, b: { at: '2025-01-02~' }, c: { at: '2025-01-03', until: '2025-01-04' } },
    ...{ d: { at: '2025-01-05T06:25+02:00' }, e: { at: '2025-02' } },
  });
  expect(known.filter((event) => markEvent(event, 'en').day).map(({ id }) => id)).toEqual(['a']);
});

test('the axis shows the whole time, and the burst where it would differ', () => {
  const all = { a: { at: '1984' }, b: { at: '2024-10-01' }, c: { at: '2024-10-17' }, d: { at: '2024-10-21' } };
  expect(axisViews(events(all), 'en')).toHaveLength(1);
  const [whole, burst] = axisViews(events({ ...all, c: { at: '2024-10-17', focus: true } }), 'en-GB');
  expect(whole.ticks.map(({ label }) => label)).toContain('1990');
  expect(burst?.ticks.map(({ label }) => label)).toContain('16 Oct');
});

test('a quiet time runs from the end of one event to the next, with its length in words', () => {
  const quiet = quietTimes(events({ a: { at: '2025-01-01' }, b: { at: '2025-03-01' } }), 'en-GB');
  expect(quiet).toMatchObject([{ before: 'b', label: '59 days', to: Date.parse('2025-03-01') }]);
});
