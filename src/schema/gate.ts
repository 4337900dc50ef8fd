import type { z } from 'astro/zod';
import { evidence } from './evidence.ts';
import { strict } from './strict.ts';
import { flag, id, line, oneOf } from './text.ts';

/** The shape of a file in `gates/`: a control between an intention and production. Its body says what is reported of it. */
export const gate = strict({
  name: line('Write the control’s name in two or three words: a second person.'),
  question: line('Write the question it answers: Must a second person approve?'),
  open: line('Write the word for open: not required.'),
  closed: line('Write the word for closed: required.'),
  asReported: oneOf(['open', 'closed', 'defeated', 'unknown']),
  only: oneOf(['agent', 'person'])
    .optional()
    .describe('Where the control stands in the way of one kind of actor only: agent or person.'),
  inPlaceOf: id('For a control that was added: the id of the gate whose work it does now.').optional(),
  defeatedBy: line('What got past it, when it was closed and did not hold.').optional(),
  addedAfter: flag('True for a control that was added after the incident.'),
  ...evidence,
});

export type Gate = z.infer<typeof gate>;
