import type { Gate } from '#schema/gate.ts';

/** How many gates can be set and counted: 64 worlds, as many as a page can draw. */
export const MOST_GATES = 6;

/** A gate as the model of worlds sees it. */
export interface GateState {
  id: string;
  asReported: Gate['asReported'];
}

/** One combination of open and closed gates, and what follows from it. */
export interface World {
  /** Whether each gate is closed, in the order of the gates. */
  closed: boolean[];
  /** The index of the first closed gate, where the change stops; undefined when it reaches the end. */
  stoppedAt: number | undefined;
  /** True when it agrees with everything that is reported of the gates. */
  reported: boolean;
}

/** Every combination of the gates, 2ⁿ of them; the first has all gates open. Gates added later are the caller’s to leave out. */
export function allWorlds(gates: readonly GateState[]): World[] {
  return Array.from({ length: 2 ** gates.length }, (_, number) => {
    const closed = gates.map((_gate, index) => ((number >> (gates.length - 1 - index)) & 1) === 1);
    const stop = closed.indexOf(true);
    return {
      closed,
      stoppedAt: stop === -1 ? undefined : stop,
      reported: gates.every((gate, index) => fits(gate, closed[index] === true)),
    };
  });
}

/** Whether a gate that is closed, or open, agrees with what is reported of it. A defeated gate let the change pass. */
function fits({ asReported }: GateState, closed: boolean): boolean {
  if (asReported === 'unknown') return true;
  return closed === (asReported === 'closed');
}
