import { describe, expect, test } from 'vitest';
import { placeFlow } from '#charts/placeFlow.ts';
import type { GateState } from '#model/worlds.ts';
import { fc } from '../build.ts';

const gates = (...states: GateState['asReported'][]) =>
  states.map((asReported, index) => ({ id: String(index), asReported }));
const runs = (...states: GateState['asReported'][]) => {
  const { rungs, end } = placeFlow(gates(...states)).did;
  return [...rungs.map(({ into, gate }) => `${into} ${gate ?? ''}`), `${end.into} ${end.system}`];
};

test('a path through open and defeated gates reaches the system', () => {
  expect(runs('open', 'defeated')).toEqual(['lit open', 'lit open', 'lit gone']);
});
test('a path that meets a closed gate stops there', () => {
  expect(runs('open', 'closed', 'open')).toEqual(['lit open', 'lit closed', 'idle open', 'idle kept']);
});
test('behind a gate that is not known, nothing is known, until one is closed', () => {
  expect(runs('unknown', 'open')).toEqual(['lit unknown', 'maybe open', 'maybe maybe']);
  expect(runs('unknown', 'closed')).toEqual(['lit unknown', 'maybe closed', 'idle kept']);
});
test('with no gates the system is reached', () => {
  expect(placeFlow([])).toMatchObject({ should: { end: { system: 'gone' } }, did: { end: { system: 'gone' } } });
});

describe('over any gates', () => {
  const any = fc.array(fc.constantFrom<GateState['asReported']>('open', 'closed', 'defeated', 'unknown'), {
    minLength: 1,
  });
  test('each rung takes up the path where the one before let it go, one rung a gate', () => {
    fc.assert(
      fc.property(any, (states) => {
        for (const { rungs, end } of Object.values(placeFlow(gates(...states)))) {
          expect(rungs).toHaveLength(states.length);
          expect([...rungs.slice(1), end].map(({ into }) => into)).toEqual(rungs.map(({ out }) => out));
        }
      }),
    );
  });
  test('what should have been stops at the first gate, and keeps the system', () => {
    fc.assert(
      fc.property(any, (states) => {
        const { rungs, end } = placeFlow(gates(...states)).should;
        expect(rungs[0]).toMatchObject({ into: 'lit', gate: 'closed', out: 'idle' });
        expect(end.system).toBe('kept');
      }),
    );
  });
  test('the end is kept when a gate is closed, else not known when one is unknown, else gone', () => {
    fc.assert(
      fc.property(any, (states) => {
        const expected = states.includes('closed') ? 'kept' : states.includes('unknown') ? 'maybe' : 'gone';
        expect(placeFlow(gates(...states)).did.end.system).toBe(expected);
      }),
    );
  });
});
