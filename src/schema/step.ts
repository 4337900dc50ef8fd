import { z } from 'astro/zod';
import { evidence } from './evidence.ts';
import { strict } from './strict.ts';
import { amount, id, line, oneOf } from './text.ts';

export const NODE_STATES = ['rest', 'acting', 'absent', 'wide', 'gone', 'back'] as const;
const LINK_STATES = ['idle', 'person', 'agent'] as const;

const byId = <Value extends z.ZodType>(value: Value, sentence: string) =>
  z.record(id('Write an id from stage.md.'), value, { error: sentence }).default({}).describe(sentence);

/** One picture of the scene: only what differs from rest is written. */
const frame = strict({
  nodes: byId(oneOf(NODE_STATES), 'Write “node-id: state”, one a line.'),
  links: byId(oneOf(LINK_STATES), 'Write “link-id: state”, one a line.'),
  notes: byId(line('Write two or three words.'), 'Write “node-id: words”, one a line.'),
  clock: amount('Write how many units of the clock have passed.').int({ error: 'Write a whole number.' }).default(0),
  clockWords: line('Write what stands under the clock.').optional(),
});

/** The shape of a file in `narrative/`. Its body tells the step. */
export const step = strict({
  heading: line('Write the heading of the step.'),
  frame: frame.describe('The picture of this step: only what differs from rest.'),
  alt: line('Write what the picture shows, for who can’t see it.'),
  ...evidence,
});

export type Step = z.infer<typeof step>;
export type Frame = z.infer<typeof frame>;
export type NodeState = (typeof NODE_STATES)[number];
export type LinkState = (typeof LINK_STATES)[number];
