import { describe, expect, test } from 'vitest';
import { placeTicks } from '#charts/placeTicks.ts';
import { fc } from '../build.ts';

const most = fc.double({ min: 0.01, max: 5000, noNaN: true });
const unit = fc.constantFrom('hours', 'people', undefined);

test('thirteen hours stand on a scale to sixteen, by fours', () => {
  expect(placeTicks(13, 'hours').ticks).toEqual([
    { value: 0, x: 0, anchor: 'start' },
    { value: 4, x: 25, anchor: 'middle' },
    { value: 8, x: 50, anchor: 'middle' },
    { value: 12, x: 75, anchor: 'middle' },
    { value: 16, x: 100, anchor: 'end' },
  ]);
});

test.each(['hours', undefined])('nothing on a scale of %s is of no length', (of) => {
  expect(placeTicks(0, of).x(0)).toBe(0);
});

describe('whatever is the most', () => {
  test('the ticks run from zero at the left to the end at the right, in order', () => {
    fc.assert(
      fc.property(most, unit, (value, of) => {
        const { ticks } = placeTicks(value, of);
        expect(ticks[0]).toMatchObject({ value: 0, x: 0, anchor: 'start' });
        expect(ticks.at(-1)).toMatchObject({ x: 100, anchor: 'end' });
        expect(ticks.at(-1)?.value).toBeGreaterThanOrEqual(value - 1e-9);
        expect(ticks.map(({ x }) => x)).toEqual(ticks.map(({ x }) => x).sort((a, b) => a - b));
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });

  test('hours get steps that divide a day, or are days, as far as a month', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 672, noNaN: true }), (value) => {
        const step = placeTicks(value, 'hours').ticks[1]?.value ?? 0;
        expect(24 % step === 0 || step % 24 === 0).toBe(true);
      }),
    );
  });

  test('more is further to the right, within the scale', () => {
    fc.assert(
      fc.property(most, unit, fc.double({ min: 0, max: 1, noNaN: true }), (value, of, share) => {
        const { x } = placeTicks(value, of);
        expect(x(value * share)).toBeLessThanOrEqual(x(value));
        expect(x(value)).toBeLessThanOrEqual(100);
        expect(x(value * share)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
