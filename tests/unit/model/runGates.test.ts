import { describe, expect, test } from 'vitest';
import {
  actorsOf,
  gatesAtTheTime,
  gatesFor,
  reportedSettings,
  runGates,
  settingsCode,
  settingsOf,
  type RunGate,
  type Setting,
} from '#model/runGates.ts';
import { fc } from '../build.ts';

const setting = fc.constantFrom<Setting>('open', 'closed', 'unknown');
const gate = fc.record({
  asReported: fc.constantFrom('open' as const, 'closed' as const, 'defeated' as const, 'unknown' as const),
  only: fc.constantFrom(undefined, 'agent' as const, 'person' as const),
});
const gates = fc.array(gate, { maxLength: 6 }).map((all) =>
  all.map((one, index): RunGate => {
    const { only, ...rest } = one;
    return { id: `gate-${String(index)}`, ...rest, ...(only && { only }) };
  }),
);
const lab = gates
  .filter((all) => all.length > 0)
  .chain((all) =>
    fc.record({ all: fc.constant(all), settings: fc.array(setting, { minLength: all.length, maxLength: all.length }) }),
  );

describe('a run through the gates', () => {
  test('goes through in one world at the most, and in none when a gate on the path is closed', () => {
    fc.assert(
      fc.property(lab, fc.constantFrom('agent', 'person'), ({ all, settings }, actor) => {
        const run = runGates(all, settings, actor);
        const onPath = all.map(({ only }, index) => (only === undefined || only === actor ? settings[index] : 'aside'));
        const closed = onPath.includes('closed');
        expect(run.through).toBe(closed ? 0 : 1);
        expect(run.stoppedAt).toBe(all[onPath.indexOf('closed')]?.id);
        expect(run.worlds).toBe(2 ** onPath.filter((one) => one === 'unknown').length);
        expect(run.depends).toBe(!closed && onPath.includes('unknown'));
      }),
    );
  });

  test('opening a gate never stops a change, and closing one never lets it through', () => {
    fc.assert(
      fc.property(lab, fc.nat(5), ({ all, settings }, place) => {
        const through = (set: Setting[]) => runGates(all, set, 'agent').through;
        const turned = (to: Setting) => settings.with(place % all.length, to);
        expect(through(turned('open'))).toBeGreaterThanOrEqual(through(settings));
        expect(through(turned('closed'))).toBeLessThanOrEqual(through(settings));
      }),
    );
  });

  test('a control that stops only an agent is not in a person’s way', () => {
    const asks: RunGate = { id: 'asks', asReported: 'closed', only: 'agent' };
    expect(gatesFor([asks], 'person')).toEqual([]);
    expect(runGates([asks], ['closed'], 'person')).toMatchObject({ through: 1, worlds: 1, stoppedAt: undefined });
    expect(runGates([asks], ['closed'], 'agent')).toMatchObject({ through: 0, stoppedAt: 'asks' });
  });

  test('a defeated gate is set open, since it let the change pass', () => {
    expect(
      reportedSettings([
        { id: 'a', asReported: 'defeated' },
        { id: 'b', asReported: 'unknown' },
      ]),
    ).toEqual(['open', 'unknown']);
  });
});

test('who acts is one of each kind of path, the first, and nobody of another kind', () => {
  const path = (id: string, kind: 'agent' | 'person' | 'other') => ({ id, name: id, kind });
  const actors = actorsOf([
    path('screen', 'other'),
    path('first', 'person'),
    path('second', 'person'),
    path('bot', 'agent'),
  ]);
  expect(actors.map(({ id }) => id)).toEqual(['first', 'bot']);
});

test('settings stand in an address as one letter each, and come back from it', () => {
  expect(settingsCode(['open', 'closed', 'unknown'])).toBe('ocu');
  fc.assert(
    fc.property(fc.array(setting), (settings) => {
      expect(settingsOf(settingsCode(settings))).toEqual(settings);
    }),
  );
});

test('what was added since did not stand in the way', () => {
  expect(gatesAtTheTime([{ addedAfter: false }, { addedAfter: true }])).toEqual([{ addedAfter: false }]);
});
