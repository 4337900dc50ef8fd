import type { Claim } from '#schema/claim.ts';
import type { Entry } from './entry.ts';

/** For each entry that a claim answers, the accounts whose claims do. */
export function answersTo(claims: readonly Entry<Claim>[]): Map<string, string[]> {
  const answers = new Map<string, string[]>();
  for (const { data } of claims) {
    if (data.answers === undefined) continue;
    answers.set(data.answers, [...(answers.get(data.answers) ?? []), data.account]);
  }
  return answers;
}
