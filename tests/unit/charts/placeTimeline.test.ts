import { describe, expect, test } from 'vitest';
import { placeTimeline, type AxisEvent, type PlacedEvent } from '#charts/placeTimeline.ts';
import { readDate } from '#model/eventDate.ts';
import { fc, instant, plainDate, stretch } from '../build.ts';

const event = (at: string, fields: Partial<AxisEvent> = {}): AxisEvent => ({
  id: at,
  label: 'An event',
  at: readDate(at),
  focus: false,
  context: false,
  ...fields,
});
const events = (most: number, label = 40) =>
  fc
    .array(fc.tuple(fc.oneof(plainDate, instant, stretch), fc.string({ maxLength: label })), {
      minLength: 1,
      maxLength: most,
    })
    .map((list) =>
      list.map(([at, words]) => event(at, { label: words })).sort((a, b) => a.at.from - b.at.from || a.at.to - b.at.to),
    );
const always = (
  given: fc.Arbitrary<AxisEvent[]>,
  fact: (placed: ReturnType<typeof placeTimeline>, list: AxisEvent[]) => void,
) => {
  fc.assert(
    fc.property(given, (list) => {
      fact(placeTimeline(list), list);
    }),
  );
};
/** Where a label lies, in percent of an axis of 690 pixels with letters of 6.9. */
const labelOf = ({ x, x2, anchor, label }: PlacedEvent) => {
  const width = (label.length * 6.9 * 100) / 690;
  return anchor === 'end' ? { from: x2 - width, to: x2 } : { from: x, to: x + width };
};

test('a day is a dot on a line of years, and a stretch is a band', () => {
  const { events: placed, step } = placeTimeline([event('2020-01-01'), event('2022-01/2023-12'), event('2026-01-01')]);
  expect(step).toBe('year');
  expect(placed.map(({ x, x2 }) => x2 > x)).toEqual([false, true, false]);
});

test('what lasted is a band to its end', () => {
  const [first] = placeTimeline([event('2020-01-01', { until: readDate('2023') }), event('2026-01-01')]).events;
  expect(first?.x2).toBeGreaterThan(60);
});

test.each([
  ['2025-12-15T09:00Z', '2025-12-15T11:00Z', 'minute'],
  ['2025-12-15T09:00Z', '2025-12-15T21:00Z', 'hour'],
  ['2025-12-10', '2025-12-20', 'day'],
  ['2025-06-01', '2025-12-20', 'month'],
  ['2015', '2025', 'year'],
])('from %s to %s the axis steps by the %s', (from, to, step) => {
  expect(placeTimeline([event(from), event(to)]).step).toBe(step);
});

test.each([
  ['2025-12-10', '2025-12-11', 'hour'],
  ['2025-12-01', '2026-01-19', 'day'],
  ['2020-01-01', '2024-03-10', 'month'],
  ['2025-12-15T09:00Z', '2025-12-15T09:05Z', 'minute'],
  ['2025-12-15T09:00Z', '2025-12-15T09:00Z', 'minute'],
])('from %s to %s the step is the %s, as far apart as the ticks are', (from, to, step) => {
  expect(placeTimeline([event(from), event(to)]).step).toBe(step);
});

test('no event, and one event, have an axis', () => {
  expect(placeTimeline([])).toMatchObject({ events: [], levels: 1 });
  const { events: placed, ticks } = placeTimeline([event('2025-12-15T09:00Z')]);
  expect(placed[0]).toMatchObject({ level: 0, anchor: 'start' });
  expect(placed[0]?.x).toBeLessThan(100);
  expect(ticks.every(({ x }) => Number.isFinite(x))).toBe(true);
});

test('bands that overlap in time lie in lanes, and the focus keeps the axis', () => {
  const { events: placed, lanes } = placeTimeline([
    event('2020-01/2021-12'),
    event('2021-01/2023-12', { focus: true }),
    event('2025-01/2025-12'),
  ]);
  expect(placed.map(({ lane }) => lane)).toEqual([1, 0, 0]);
  expect(lanes).toBe(1);
});

describe('whatever the events', () => {
  test('marks and ticks stand between 0 and 100, and no band runs backwards', () => {
    always(events(12), ({ events: placed, ticks }) => {
      for (const x of [...ticks.map((tick) => tick.x), ...placed.flatMap((one) => [one.x, one.x2])]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(100);
      }
      for (const { x, x2 } of placed) expect(x2).toBeGreaterThanOrEqual(x);
    });
  });

  test('a later moment is never further to the left', () => {
    always(events(12), ({ events: placed }) => {
      const dots = placed.filter(({ x, x2 }) => x === x2).sort((a, b) => a.at.from + a.at.to - b.at.from - b.at.to);
      const bands = placed.filter(({ x, x2 }) => x < x2).sort((a, b) => a.at.from - b.at.from);
      for (const list of [dots, bands])
        expect(list.map(({ x }) => x)).toEqual(list.map(({ x }) => x).sort((a, b) => a - b));
    });
  });

  test('labels on one level never overlap, and there are as many levels as are used', () => {
    always(events(12, 90), ({ events: placed, levels }) => {
      for (const [index, one] of placed.entries())
        for (const other of placed.slice(index + 1)) {
          if (one.level !== other.level) continue;
          const [a, b] = [labelOf(one), labelOf(other)];
          expect(a.to <= b.from || b.to <= a.from).toBe(true);
        }
      expect(levels).toBe(Math.max(...placed.map(({ level }) => level)) + 1);
    });
  });

  test('labels of up to half the axis stay on it', () => {
    always(events(12, 44), ({ events: placed }) => {
      for (const one of placed) {
        const { from, to } = labelOf(one);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(100.01);
      }
    });
  });

  test('bands in one lane never overlap', () => {
    always(events(12), ({ events: placed }) => {
      const bands = placed.filter(({ x, x2 }) => x < x2);
      for (const [index, one] of bands.entries())
        for (const other of bands.slice(index + 1))
          if (one.lane === other.lane) expect(one.x2 <= other.x || other.x2 <= one.x).toBe(true);
    });
  });

  test('events keep their order and what they say', () => {
    always(events(12), ({ events: placed }, given) => {
      expect(placed.map(({ id, label }) => ({ id, label }))).toEqual(given.map(({ id, label }) => ({ id, label })));
    });
  });

  test('ticks are in order', () => {
    always(events(12), ({ ticks }) => {
      expect(ticks.map(({ x }) => x)).toEqual(ticks.map(({ x }) => x).sort((a, b) => a - b));
    });
  });
});
