import { checkAccounts } from './checkAccounts.ts';
import { checkClaims } from './checkClaims.ts';
import { checkContext, type Check } from './checkContext.ts';
import { checkDates } from './checkDates.ts';
import { checkFields } from './checkFields.ts';
import { checkFigures } from './checkFigures.ts';
import { checkGates } from './checkGates.ts';
import { checkIds } from './checkIds.ts';
import { checkNames } from './checkNames.ts';
import { checkPieces } from './checkPieces.ts';
import { checkSources } from './checkSources.ts';
import { checkStage } from './checkStage.ts';
import { checkVersions } from './checkVersions.ts';
import type { RawStory } from './entry.ts';
import type { Finding } from './problem.ts';

const CHECKS: readonly Check[] = [
  checkNames,
  checkIds,
  checkSources,
  checkVersions,
  checkClaims,
  checkAccounts,
  checkDates,
  checkFigures,
  checkStage,
  checkGates,
  checkPieces,
  checkFields,
];

/**
 * Every finding that takes more than one field or file to see. `unread` has the ids of files that are there but broken, and
 * `kind/` for the folders they are in. Without a readable `story.md` nothing can be joined, and nothing more is said.
 */
export function checkStory(raw: RawStory, unread: ReadonlySet<string> = new Set()): Finding[] {
  if (raw.story.length === 0) return [];
  const context = checkContext(raw, unread);
  return CHECKS.flatMap((check) => check(context));
}
