import { z } from 'astro/zod';
import { strict } from './strict.ts';
import { amount, id, line, oneOf } from './text.ts';

const place = (most: number) => {
  const sentence = `Write a whole number from 1 to ${String(most)}.`;
  return z.int({ error: sentence }).min(1, { error: sentence }).max(most, { error: sentence }).describe(sentence);
};

export const NODE_KINDS = ['person', 'agent', 'opening', 'approval', 'system', 'others'] as const;

const node = strict({
  id: id('Write a short id for the node.'),
  label: line('Write its name, one or two words.'),
  kind: oneOf(NODE_KINDS),
  column: place(4),
  row: place(2),
  means: line('What the mark stands for, for the key.').optional(),
});

const link = strict({
  id: id('Write a short id for the link.'),
  from: id('Write the id of the node it starts from.'),
  to: id('Write the id of the node it leads to.'),
});

/** The shape of `stage.md`: the scene that the steps of the narrative change. Its body is the text alternative. */
export const stage = strict({
  nodes: z
    .array(node, { error: 'Write a list of nodes.' })
    .min(1, { error: 'Name at least one node.' })
    .describe('What stands on the stage: at least one node.'),
  links: z
    .array(link, { error: 'Write a list of links.' })
    .default([])
    .describe('Lines between the nodes, to the right or down.'),
  clock: amount('Write how many units the clock has, one block a unit.')
    .int({ error: 'Write a whole number.' })
    .max(48, { error: 'A clock has 48 units at the most.' })
    .optional(),
  clockMeans: line('What one block of the clock stands for.').optional(),
});

export type Stage = z.infer<typeof stage>;
export type StageNode = z.infer<typeof node>;
export type StageLink = z.infer<typeof link>;
