import { describe, expect, test } from 'vitest';
import { labelWidth } from '#charts/levelLabels.ts';
import { burstWindow, wholeWindow } from '#charts/axisWindow.ts';
import { gatherMoments } from '#charts/gatherMoments.ts';
import { placeMarks, type PlacedMark } from '#charts/placeMarks.ts';
import { MOST_LEVELS } from '#charts/thinLabels.ts';
import { seeded } from '../../stories/seeded.ts';
import { fc } from '../build.ts';

const DAY = 86_400_000;

/** So many events within two years, some of them stretches, one of them the focus. */
function inventMarks(count: number, seed: number) {
  const { whole, pick } = seeded(seed);
  return Array.from({ length: count }, (_, index) => {
    const from = whole(0, 729) * DAY;
    const to = from + pick([0, 0, 0, 0, 3, 30, 45] as const) * DAY;
    const label = pick(['A stop', 'The brake is changed', 'Repairs', 'An inspection notes a brake'] as const);
    return { id: `event-${String(index)}`, label, from, to, focus: index === Math.floor(count / 2) };
  });
}

const spanOf = ({ label, x, x2, anchor }: PlacedMark) =>
  anchor === 'end' ? [x2 - labelWidth(label), x2] : [x, x + labelWidth(label)];

describe.each([500, 200])('an axis of %i events', (count) => {
  const events = inventMarks(count, count);
  const moments = gatherMoments(events);
  const placed = placeMarks(moments, wholeWindow(events));
  const labelled = placed.events.filter(({ unlabelled }) => !unlabelled);

  test('draws each event in one mark, and is not as high as a page', () => {
    expect(moments.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(
      events.map(({ id }) => id).sort(),
    );
    expect(placed.events).toHaveLength(moments.length);
    expect(placed.levels).toBeLessThanOrEqual(MOST_LEVELS);
    expect(placed.lanes).toBeLessThanOrEqual(9);
  });

  test('writes as many labels as there is room for, the focus among them, and no two of one level overlap', () => {
    expect(labelled.length).toBeGreaterThan(20);
    expect(labelled.some(({ focus }) => focus)).toBe(true);
    for (const one of labelled)
      for (const other of labelled) {
        if (one === other || one.level !== other.level) continue;
        const [[from = 0, to = 0], [first = 0, last = 0]] = [spanOf(one), spanOf(other)];
        expect(from < last && first < to, `${one.id} over ${other.id}`).toBe(false);
      }
  });

  test('has labels on the burst too', () => {
    const burst = burstWindow(events);
    if (!burst) throw new Error('There is no burst.');
    const { events: near } = placeMarks(moments, burst);
    expect(near.some(({ focus, outside, unlabelled }) => focus && !outside && !unlabelled)).toBe(true);
  });
});

test('as long as there is room, every label is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 999 }), (count, seed) => {
      const events = inventMarks(count, seed);
      expect(placeMarks(events, wholeWindow(events)).events.every(({ unlabelled }) => !unlabelled)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
