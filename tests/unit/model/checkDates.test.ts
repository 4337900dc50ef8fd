import { describe, expect, test } from 'vitest';
import { checkDates } from '#model/checkDates.ts';
import { findings, type Fields } from '../build.ts';

const event = (at: string, until: string) => findings(checkDates, { timeline: { stop: { at, until } } });
const head = (fields: Fields) => findings(checkDates, { story: { story: fields } });

describe('an event', () => {
  test.each([
    ['2025-12-15', '2025-12-15'],
    ['2025-12-15', '2025-12'],
    ['2025-12~', '2025-12-01'],
    ['2025-10-19T23:48-07:00', '2025-10-20T06:48Z'],
    ['2025-12-11~/2025-12-20~', '2025-12-12'],
  ])('of %s may last until %s', (at, until) => {
    expect(event(at, until)).toBe('');
  });
  test('does not end before it begins', () => {
    expect(event('2025-12-15', '2025-11')).toMatchInlineSnapshot(
      `"lift/timeline/stop.md → until: It ends before it begins. Write a date that isn’t before 2025-12-15."`,
    );
    expect(event('2025-10-19T23:48-07:00', '2025-10-20T06:00Z')).toMatchInlineSnapshot(
      `"lift/timeline/stop.md → until: It ends before it begins. Write a date that isn’t before 2025-10-19T23:48-07:00."`,
    );
  });
});

describe('a story', () => {
  test('may be updated on the day it was published, and be corrected on the day it was updated', () => {
    expect(
      head({ published: '2025-01-10', updated: '2025-01-10', corrections: [{ date: '2025-01-10', text: 'A.' }] }),
    ).toBe('');
  });
  test('is not older than its publication', () => {
    expect(head({ published: '2025-01-10', updated: '2025-01-09' })).toMatchInlineSnapshot(
      `"lift/story.md → updated: Write a day that isn’t before 2025-01-10, when it was published."`,
    );
  });
  test('is not older than a correction of it', () => {
    expect(
      head({ published: '2025-01-10', updated: '2025-01-12', corrections: [{ date: '2025-01-20', text: 'A.' }] }),
    ).toMatchInlineSnapshot(
      `"lift/story.md → updated: There is a correction of 2025-01-20. Write that day or a later one."`,
    );
  });
  test('is not corrected before it is published', () => {
    expect(
      head({ published: '2025-01-10', updated: '2025-01-12', corrections: [{ date: '2025-01-09', text: 'A.' }] }),
    ).toMatchInlineSnapshot(
      `"lift/story.md → corrections.0.date: Write a day that isn’t before 2025-01-10, when it was published."`,
    );
  });
});

test('a stretch of an incident does not end before it begins', () => {
  const stretches = [
    { label: 'a', from: 1, to: 1 },
    { label: 'b', from: 2, to: 1 },
  ];
  expect(findings(checkDates, { contrast: { may: { stretches } } })).toMatchInlineSnapshot(
    `"lift/contrast/may.md → stretches.1.to: It ends before it begins. Write an hour that isn’t before from."`,
  );
});
