import { z } from 'astro/zod';
import { claim } from './claim.ts';
import { contrast } from './contrast.ts';
import { decisionPoint } from './decisionPoint.ts';
import { figure } from './figure.ts';
import { gate } from './gate.ts';
import { lesson } from './lesson.ts';
import { safeguard } from './safeguard.ts';
import { source } from './source.ts';
import { step } from './step.ts';
import { story } from './story.ts';
import { timelineEvent } from './timelineEvent.ts';

/** The version of the shape below. It goes up when a field is renamed or taken away, and the old file stays at its address. */
export const PUBLIC_VERSION = 1;

const address = z.string().describe('The address of its place in the story.');
const html = z.string().describe('Its text as HTML, its links whole; empty where it has none.');

const standing = z
  .strictObject({
    kind: z
      .enum(['agreed', 'first', 'second', 'other', 'disputed', 'independent', 'unknown'])
      .describe(
        'Whose word carries it: `first` and `second` are the first two of `accounts`, `other` is any after them, `agreed` is both.',
      ),
    carriedBy: z.array(z.string()).describe('The ids of the accounts whose word carries it.'),
    side: z
      .enum(['first', 'second'])
      .optional()
      .describe('The one side that carries it, where the other neither says nor disputes it.'),
  })
  .describe('How it stands among the accounts, computed from its sources and from the claims that answer it.');

const cited = z
  .strictObject({
    id: z.string().describe('The id of a source.'),
    voice: z.string().optional().describe('The id of the account whose word it carries; none for a source of its own.'),
    quote: z.string().optional().describe('The words of the source that carry this.'),
  })
  .describe('A source, and whose word it carries here.');

/** An entry as it is published: its own fields, and what follows from the rest of the story. */
function published<Shape extends z.ZodRawShape>(entry: z.ZodObject<Shape>) {
  return z.strictObject({
    ...(entry.shape as Omit<Shape, 'sources'>),
    id: z.string().describe('Its id within the story.'),
    address,
    html,
    standing,
    sources: z.array(cited),
  });
}

const { brief, ...head } = story.shape;

/** The shape of `/data/<story>.json`: all that a story says, with its sources and how each entry stands. */
export const publicStory = z
  .strictObject({
    $schema: z.string().describe('The address of this schema.'),
    version: z.literal(PUBLIC_VERSION),
    slug: z.string().describe('The last part of the story’s address.'),
    address,
    ...head,
    method: html.describe('How the page was made, as HTML.'),
    brief: z.array(published(brief.def.innerType.element)),
    figures: z.array(published(figure)),
    events: z.array(published(timelineEvent)),
    steps: z.array(published(step)),
    decisions: z.array(published(decisionPoint)),
    gates: z.array(published(gate)),
    claims: z.array(published(claim)),
    lessons: z.array(published(lesson)),
    safeguards: z.array(published(safeguard)),
    contrasts: z.array(published(contrast)),
    sources: z.array(z.strictObject({ ...source.shape, id: z.string(), address, html })),
  })
  .describe('A story with its sources, version 1.');

/** The shape as JSON Schema, to stand at its own address. */
export function publicStorySchema(address: string): object {
  const schema = z.toJSONSchema(publicStory, {
    io: 'output',
    unrepresentable: 'any',
    // Which texts are in the story’s language is for our own checks of spelling.
    override: ({ jsonSchema }) => {
      delete jsonSchema.prose;
    },
  });
  return { $id: address, ...schema };
}

export type PublicStory = z.infer<typeof publicStory>;
