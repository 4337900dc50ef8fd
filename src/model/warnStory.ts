import { checkContext, type Check } from './checkContext.ts';
import type { RawStory } from './entry.ts';
import type { Finding } from './problem.ts';
import { warnAttribution } from './warnAttribution.ts';
import { warnBalance } from './warnBalance.ts';
import { warnUncited } from './warnUncited.ts';
import { warnYears } from './warnYears.ts';

const WARNINGS: readonly Check[] = [warnAttribution, warnBalance, warnUncited, warnYears];

/** What an editor should look at and that stops no build. It is for stories without problems: in others it would mislead. */
export function warnStory(raw: RawStory): Finding[] {
  if (raw.story.length === 0) return [];
  const context = checkContext(raw, new Set());
  return WARNINGS.flatMap((warn) => warn(context));
}
