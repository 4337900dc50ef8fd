import type { z } from 'astro/zod';
import { evidence } from './evidence.ts';
import { strict } from './strict.ts';
import { id, line, oneOf, quoted } from './text.ts';

/** The shape of a file in `accountability/`. Its body is context, if it needs any. */
export const claim = strict({
  account: id('Write the id of the account that makes this claim.'),
  who: line('Write who says it, and to whom: the company, to the paper.'),
  claim: line('Write the claim in one sentence or two.'),
  about: line('Write the topic in a word or two: Cause.'),
  basis: oneOf(['on the record', 'unnamed source', 'document', 'inference']),
  quote: quoted('The words themselves, when they are quoted.').optional(),
  answers: id('The id of what this replies to: a claim, an event, a figure or a line of the brief.').optional(),
  ...evidence,
});

export type Claim = z.infer<typeof claim>;
