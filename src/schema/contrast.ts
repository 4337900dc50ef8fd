import { z } from 'astro/zod';
import { edtfDate } from './edtfDate.ts';
import { evidence } from './evidence.ts';
import { strict } from './strict.ts';
import { amount, flag, id, line } from './text.ts';

const stretch = strict({
  label: line('Write what failed in this stretch.'),
  from: amount('Write the hour it began, counted from the start of the incident.'),
  to: amount('Write the hour it ended.'),
});

/** The shape of a file in `contrast/`: an incident set beside another. Its body is the caveat. */
export const contrast = strict({
  title: line('Write a name for the row: October 2025.'),
  when: edtfDate('When it was.'),
  low: amount('Write how many hours it lasted, at the least.').optional(),
  high: amount('Write how many hours it lasted, at the most.').optional(),
  words: line('What stands at the end of the bar: 13 h, by the paper.').optional(),
  where: line('Write where it was.'),
  cause: line('Write what failed, and why.'),
  affected: line('Write which services were affected.'),
  tool: line('Write what part a tool had in it, such as an agent or a script.').optional(),
  account: id('The id of the account whose figure the bar is.').optional(),
  uncounted: strict({
    account: id('Write the id of the account that gives no length.'),
    words: line('Write what that account says instead of a length.'),
  })
    .optional()
    .describe('Where an account calls it something and gives no length: drawn with no end.'),
  stretches: z
    .array(stretch, { error: 'Write a list of stretches.' })
    .default([])
    .describe('Parts of it, each with its own start and end in hours.'),
  this: flag('True for the incident of this story.'),
  ...evidence,
});

export type Contrast = z.infer<typeof contrast>;
