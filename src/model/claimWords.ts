import type { Claim } from '#schema/claim.ts';
import type { Entry } from './entry.ts';
import { countWords } from './prose.ts';

/** How many words a claim takes on the page: the claim itself, its quotation, and the text below it. */
export function claimWords({ data, words }: Entry<Claim>): number {
  return countWords(data.claim) + countWords(data.quote ?? '') + words;
}
