import type { Kind } from '#schema/kinds.ts';

/** What an editor calls one entry of each kind: npm run new -- event lantern-bridge. */
export const NEW_KINDS = {
  story: 'story',
  stage: 'stage',
  source: 'sources',
  figure: 'numbers',
  event: 'timeline',
  step: 'narrative',
  decision: 'comparison',
  gate: 'gates',
  claim: 'accountability',
  lesson: 'implications',
  safeguard: 'safeguards',
  incident: 'contrast',
} as const satisfies Record<string, Kind>;

export type NewKind = keyof typeof NEW_KINDS;

/** The kind of this name: an entry’s, or its folder’s. */
export function newKindOf(name: string): NewKind | undefined {
  const names = Object.keys(NEW_KINDS) as NewKind[];
  return names.find((one) => one === name) ?? names.find((one) => NEW_KINDS[one] === name);
}
