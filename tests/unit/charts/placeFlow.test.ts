import { describe, expect, test } from 'vitest';
import { placeFlow } from '#charts/placeFlow.ts';
import type { GateState } from '#model/worlds.ts';
import { fc } from '../build.ts';

const gates = (...states: GateState['asReported'][]) =>
  states.map((asReported, index) => ({ id: String(index), asReported }));
const runs = (...states: GateState['asReported'][]) => {
  const { did, end } = placeFlow(gates(...states));
  return [...did.map(({ into, gate }) => `${into} ${gate ?? ''}`), `${end.did.into} ${end.did.system ?? ''}`];
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
  expect(placeFlow([]).end).toMatchObject({ should: { system: 'gone' }, did: { system: 'gone' } });
});

describe('over any gates', () => {
  const any = fc.array(fc.constantFrom<GateState['asReported']>('open', 'closed', 'defeated', 'unknown'), {
    minLength: 1,
  });
  test('each rung takes up the path where the one before let it go, one rung a gate', () => {
    fc.assert(
      fc.property(any, (states) => {
        const { should, did, end } = placeFlow(gates(...states));
        for (const [rungs, last] of [
          [should, end.should],
          [did, end.did],
        ] as const) {
          expect(rungs).toHaveLength(states.length);
          expect([...rungs.slice(1), last].map(({ into }) => into)).toEqual(rungs.map(({ out }) => out));
        }
      }),
    );
  });
  test('what should have been stops at the first gate, and keeps the system', () => {
    fc.assert(
      fc.property(any, (states) => {
        const { should, end } = placeFlow(gates(...states));
        expect(should[0]).toMatchObject({ into: 'lit', gate: 'closed', out: 'idle' });
        expect(end.should.system).toBe('kept');
      }),
    );
  });
  test('the end is kept when a gate is closed, else not known when one is unknown, else gone', () => {
    fc.assert(
      fc.property(any, (states) => {
        const expected = states.includes('closed') ? 'kept' : states.includes('unknown') ? 'maybe' : 'gone';
        expect(placeFlow(gates(...states)).end.did.system).toBe(expected);
      }),
    );
  });
});
