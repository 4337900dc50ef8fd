import type { Gate } from '#schema/gate.ts';
import type { Words } from './en.ts';

/** The word for how a gate is reported. A defeated one was closed; what got past it is said beside it. */
export function reportedWord(
  { asReported, open, closed }: Pick<Gate, 'asReported' | 'open' | 'closed'>,
  { unknown }: Words['gates'],
): string {
  return asReported === 'unknown' ? unknown : asReported === 'open' ? open : closed;
}
