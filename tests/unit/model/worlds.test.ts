import { describe, expect, test } from 'vitest';
import { allWorlds, type GateState } from '#model/worlds.ts';
import { fc } from '../build.ts';

const gates = fc
  .array(fc.constantFrom<GateState['asReported']>('open', 'closed', 'defeated', 'unknown'), { maxLength: 6 })
  .map((states) => states.map((asReported, index) => ({ id: `gate-${String(index)}`, asReported })));
const always = (fact: (given: GateState[]) => void) => {
  fc.assert(fc.property(gates, fact));
};

test('two gates, one open and one not known, have four worlds, and two of them fit', () => {
  const worlds = allWorlds([
    { id: 'role', asReported: 'open' },
    { id: 'person', asReported: 'unknown' },
  ]);
  expect(worlds.map(({ closed, stoppedAt, reported }) => [...closed, stoppedAt, reported])).toEqual([
    [false, false, undefined, true],
    [false, true, 1, true],
    [true, false, 0, false],
    [true, true, 0, false],
  ]);
});

test('with no gates there is one world, and the change goes through', () => {
  expect(allWorlds([])).toEqual([{ closed: [], stoppedAt: undefined, reported: true }]);
});

test('a gate that was defeated let the change pass, so it counts as open', () => {
  expect(allWorlds([{ id: 'role', asReported: 'defeated' }]).map(({ reported }) => reported)).toEqual([true, false]);
});

describe('over any gates', () => {
  test('there are 2ⁿ worlds, each of them once', () => {
    always((given) => {
      const worlds = allWorlds(given);
      expect(worlds).toHaveLength(2 ** given.length);
      expect(new Set(worlds.map(({ closed }) => closed.join())).size).toBe(worlds.length);
    });
  });
  test('the change goes through in exactly one, where every gate is open', () => {
    always((given) => {
      const through = allWorlds(given).filter(({ stoppedAt }) => stoppedAt === undefined);
      expect(through.map(({ closed }) => closed)).toEqual([given.map(() => false)]);
    });
  });
  test('it is stopped at the first closed gate', () => {
    always((given) => {
      for (const { closed, stoppedAt } of allWorlds(given)) {
        const before = closed.slice(0, stoppedAt ?? closed.length);
        expect(before).not.toContain(true);
        expect(stoppedAt === undefined || closed[stoppedAt]).toBe(true);
      }
    });
  });
  test('as many fit what is reported as the unknown gates allow', () => {
    always((given) => {
      const unknown = given.filter(({ asReported }) => asReported === 'unknown').length;
      expect(allWorlds(given).filter(({ reported }) => reported)).toHaveLength(2 ** unknown);
    });
  });
});
