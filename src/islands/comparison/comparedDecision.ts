import type { Side } from '#model/sideOf.ts';
import type { Taken } from '#schema/decisionPoint.ts';

/** A decision as the instrument needs it: what is taken on each path stands in the order of the paths. */
export interface ComparedDecision {
  id: string;
  question: string;
  parts?: boolean | undefined;
  side?: Side | undefined;
  taken: readonly Taken[];
}
