import { z } from 'astro/zod';
import { evidence } from './evidence.ts';
import { strict } from './strict.ts';
import { flag, id, line, oneOf } from './text.ts';

/** What is known of a path: what was reported of it, or what is made up to show it. */
export const BASES = ['reported', 'illustrative'] as const;

const taken = strict({
  text: line('Write what is done at this point on this path.'),
  basis: oneOf(BASES),
});

/** The shape of a file in `comparison/`: one question, and what each path answers. */
export const decisionPoint = strict({
  question: line('Write the question that is decided here.'),
  paths: z
    .record(id('Write the id of a path from story.md.'), taken, {
      error: 'Write “path-id:” with text: and basis: below it.',
    })
    .describe('What is done here on each path of story.md: “path-id:” with text: and basis: below it.'),
  parts: flag('True where the two paths part.'),
  ...evidence,
});

export type DecisionPoint = z.infer<typeof decisionPoint>;
export type Taken = z.infer<typeof taken>;
