import type { GateState } from '#model/worlds.ts';

type Run = 'lit' | 'maybe' | 'idle';

/** One rung of a ladder: the path that comes in, the gate, and the path that goes on. */
export interface PlacedRung {
  into: Run;
  gate: 'open' | 'closed' | 'unknown' | undefined;
  out: Run | undefined;
  /** At the foot of the ladder: the system, kept, gone or not known. */
  system: 'kept' | 'gone' | 'maybe' | undefined;
}

export interface PlacedFlow {
  should: PlacedRung[];
  did: PlacedRung[];
  end: { should: PlacedRung; did: PlacedRung };
}

/** Two ladders over the same gates: every one of them closed, and each as it is reported. */
export function placeFlow(gates: readonly GateState[]): PlacedFlow {
  const should = climb(gates.map(() => 'closed' as const));
  const did = climb(gates.map(({ asReported }) => (asReported === 'closed' || asReported === 'unknown' ? asReported : 'open')));
  return { should: should.rungs, did: did.rungs, end: { should: should.end, did: did.end } };
}

function climb(states: readonly ('open' | 'closed' | 'unknown')[]): { rungs: PlacedRung[]; end: PlacedRung } {
  let run: Run = 'lit';
  const rungs = states.map((gate): PlacedRung => {
    const into = run;
    if (gate === 'closed') run = 'idle';
    if (gate === 'unknown' && run === 'lit') run = 'maybe';
    return { into, gate, out: run, system: undefined };
  });
  const system = run === 'lit' ? 'gone' : run === 'maybe' ? 'maybe' : 'kept';
  return { rungs, end: { into: run, gate: undefined, out: undefined, system } };
}
