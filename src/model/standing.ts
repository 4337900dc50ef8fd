import type { Account } from '#schema/story.ts';
import type { Side } from './sideOf.ts';

export type StandingKind = 'agreed' | Side | 'other' | 'disputed' | 'independent' | 'unknown';

/** How an entry stands among the accounts. It is computed from citations and answers; nobody can write it. */
export interface Standing {
  kind: StandingKind;
  /** The accounts whose word carries the entry, in the story’s order. */
  carriedBy: Account[];
  /** The one side that carries it, when the other doesn’t say it and doesn’t dispute it: what the lens sets back. */
  side: Side | undefined;
}

export interface StandingInput {
  accounts: readonly Account[];
  /** Account ids of the entry’s citations; a source that speaks for itself adds none. */
  voices: readonly (string | undefined)[];
  /** Accounts whose claims answer this entry. */
  answeredBy?: readonly string[];
  /** True when the entry itself holds what two sides say differently. */
  differs?: boolean;
  known?: boolean;
}

/** The standing of one entry. */
export function standing({
  accounts,
  voices,
  answeredBy = [],
  differs = false,
  known = true,
}: StandingInput): Standing {
  const carriedBy = accounts.filter(({ id }) => voices.includes(id));
  const [first, second] = accounts;
  const byFirst = first !== undefined && carriedBy.includes(first);
  const bySecond = second !== undefined && carriedBy.includes(second);
  const side = byFirst === bySecond ? undefined : byFirst ? 'first' : 'second';
  const kind = ((): StandingKind => {
    if (!known) return 'unknown';
    if (differs || answeredBy.some((answerer) => carriedBy.some(({ id }) => id !== answerer))) return 'disputed';
    if (carriedBy.length === 0) return 'independent';
    if (carriedBy.length > 1) return byFirst && bySecond ? 'agreed' : 'other';
    return side ?? 'other';
  })();
  // What a side disputes is in its account, too.
  return { kind, carriedBy, side: kind === 'disputed' ? undefined : side };
}
