import type { GateState } from '#model/worlds.ts';

type Run = 'lit' | 'maybe' | 'idle';
type GateMark = 'open' | 'closed' | 'unknown' | 'aside';
type System = 'kept' | 'gone' | 'maybe';

/** One rung of a ladder: the path that comes in, the gate, and the path that goes on. */
export interface PlacedRung {
  into: Run;
  gate: GateMark | undefined;
  out: Run | undefined;
  /** At the foot of the ladder: the system, kept, gone or not known. */
  system: System | undefined;
}

/** The foot of a ladder. */
export interface PlacedEnd extends PlacedRung {
  system: System;
}

/** One ladder, a rung a gate. */
export interface PlacedRun {
  rungs: PlacedRung[];
  end: PlacedEnd;
}

/** Two ladders over the same gates: every one of them closed, and each as it is reported. */
export function placeFlow(gates: readonly GateState[]): { should: PlacedRun; did: PlacedRun } {
  return {
    should: placeRun(gates.map(() => 'closed')),
    did: placeRun(
      gates.map(({ asReported }) => (asReported === 'closed' || asReported === 'unknown' ? asReported : 'open')),
    ),
  };
}

/** What becomes of the path at a gate of each kind. */
const NEXT: Record<GateMark, Record<Run, Run>> = {
  open: { lit: 'lit', maybe: 'maybe', idle: 'idle' },
  unknown: { lit: 'maybe', maybe: 'maybe', idle: 'idle' },
  closed: { lit: 'idle', maybe: 'idle', idle: 'idle' },
  aside: { lit: 'lit', maybe: 'maybe', idle: 'idle' },
};
const ENDS: Record<Run, System> = { lit: 'gone', maybe: 'maybe', idle: 'kept' };

/** One ladder over gates in these states; a gate that stands aside lets everything pass and has no mark. */
export function placeRun(states: readonly GateMark[]): PlacedRun {
  const runs = states.reduce<Run[]>((before, gate) => [...before, NEXT[gate][before.at(-1) ?? 'lit']], ['lit']);
  const rungs = states.map((gate, index): PlacedRung => {
    return { into: runs[index] ?? 'lit', gate, out: runs[index + 1], system: undefined };
  });
  const last = runs.at(-1) ?? 'lit';
  return { rungs, end: { into: last, gate: undefined, out: undefined, system: ENDS[last] } };
}
