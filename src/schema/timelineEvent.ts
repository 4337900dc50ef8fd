import { z } from 'astro/zod';
import { edtfDate } from './edtfDate.ts';
import { evidence } from './evidence.ts';
import { strict } from './strict.ts';
import { flag, id, line, oneOf } from './text.ts';

/** The shape of a file in `timeline/`. Its body says what happened. */
export const timelineEvent = strict({
  title: line('Write what happened, in a few words.'),
  at: edtfDate('When it happened. A stretch means one moment within it.'),
  until: edtfDate('When it ended, if that is known.').optional(),
  short: line('A still shorter title for the drawn axis.').optional(),
  actor: line('Who acted.').optional(),
  kind: oneOf(['background', 'action', 'failure', 'response', 'report', 'comment']),
  context: flag('True for an event that is not part of the incident.'),
  dayNote: line('What to say about the precision of the date.').optional(),
  accounts: z
    .record(id('Write the id of an account.'), line('Write what this account says happened.'), {
      error: 'Write “account-id: what it says”, one a line.',
    })
    .default({})
    .describe('Where the accounts differ: what each says.'),
  focus: flag('True for the event the story is about.'),
  ...evidence,
});

export type TimelineEvent = z.infer<typeof timelineEvent>;
