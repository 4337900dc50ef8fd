import type { World } from '#model/worlds.ts';

/** A world drawn small, in a box 40 units high: the path, its gates, and whether the system at the end is reached. */
export interface PlacedWorld {
  width: number;
  /** Where the lit path ends. */
  end: number;
  gates: { x: number; closed: boolean }[];
  reached: boolean;
  /** The left edge of the system at the end. */
  system: number;
}

const STEP = 14;

/** Places one world; x in units of its own box. */
export function placeWorld(world: World): PlacedWorld {
  const gates = world.closed.map((closed, index) => ({ x: STEP * (index + 1), closed }));
  const system = STEP * (gates.length + 1) + 3.5;
  const end = world.stoppedAt === undefined ? system - 1.5 : (gates[world.stoppedAt]?.x ?? 0);
  return { width: system + 24.5, end, gates, reached: world.stoppedAt === undefined, system };
}
