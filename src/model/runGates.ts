import type { Gate } from '#schema/gate.ts';
import type { Path } from '#schema/story.ts';
import { allWorlds, type GateState } from './worlds.ts';

export type Setting = 'open' | 'closed' | 'unknown';

/** A gate with who it stands in the way of. */
export interface RunGate extends GateState {
  only?: Gate['only'];
}

/** What comes of a change that somebody sets out to make, under a setting of the gates. */
export interface Run {
  /** The id of the first closed gate on the way, where the change stops for certain. */
  stoppedAt: string | undefined;
  /** True when no gate is closed, and it depends on gates of which nothing is known. */
  depends: boolean;
  /** In how many of the worlds that the setting leaves open the change goes through, and how many those are. */
  through: number;
  worlds: number;
}

/** Who may set out to make the change: the first path of each kind for which there are gates. */
export function actorsOf(paths: readonly Path[]): Path[] {
  return paths.filter(
    ({ kind }, index) => kind !== 'other' && paths.findIndex((other) => other.kind === kind) === index,
  );
}

/** The gates that stand in the way of this kind of actor. */
export function gatesFor<Kind extends RunGate>(gates: readonly Kind[], actor: string): Kind[] {
  return gates.filter(({ only }) => only === undefined || only === actor);
}

/**
 * Runs a change through the gates. `settings` has one for each gate, in their order; a gate that is unknown splits the world
 * in two, one with it open and one with it closed. Gates that don’t stand in this actor’s way are not on the path.
 */
export function runGates(gates: readonly RunGate[], settings: readonly Setting[], actor: string): Run {
  const set = gates.map((gate, index) => ({ ...gate, asReported: settings[index] ?? 'unknown' }));
  const path = gatesFor(set, actor);
  const worlds = allWorlds(path).filter(({ reported }) => reported);
  const through = worlds.filter(({ stoppedAt }) => stoppedAt === undefined).length;
  const stop = path.find(({ asReported }) => asReported === 'closed');
  return {
    stoppedAt: stop?.id,
    depends: stop === undefined && path.some(({ asReported }) => asReported === 'unknown'),
    through,
    worlds: worlds.length,
  };
}

/** The settings as they are reported: a gate that was defeated let the change pass. */
export function reportedSettings(gates: readonly GateState[]): Setting[] {
  return gates.map(({ asReported }) => (asReported === 'defeated' ? 'open' : asReported));
}

const LETTERS: Record<Setting, string> = { open: 'o', closed: 'c', unknown: 'u' };
const SETTINGS = Object.keys(LETTERS) as Setting[];

/** Settings as a word for the address, one letter a gate: `oouu`. */
export function settingsCode(settings: readonly Setting[]): string {
  return settings.map((setting) => LETTERS[setting]).join('');
}

/** The settings that a word of the address stands for. */
export function settingsOf(code: string): Setting[] {
  return Array.from(code).map((letter) => SETTINGS.find((setting) => LETTERS[setting] === letter) ?? 'unknown');
}

/** The gates that stood at the time, without those that were added after the incident. */
export function gatesAtTheTime<One extends Pick<Gate, 'addedAfter'>>(gates: readonly One[]): One[] {
  return gates.filter(({ addedAfter }) => !addedAfter);
}
