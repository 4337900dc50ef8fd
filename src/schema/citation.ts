import { z } from 'astro/zod';
import { strict } from './strict.ts';
import { id, quoted } from './text.ts';

const cited = strict(
  {
    id: id('Write the id of a source: the name of its file in sources/, without .md.'),
    for: id('Whose word this source carries here: the id of an account, or none.').optional(),
    quote: quoted('The words of the source that carry this, as short as will do.').optional(),
  },
  'Write the id of a source, or id: and for:.',
);

/**
 * A source, and whose word it carries here. The short form, `- the-statement`, is for a side’s own source; a JSON Schema can
 * only know of it when it is told.
 */
const citation = z
  .preprocess((value) => (typeof value === 'string' ? { id: value } : value), cited)
  .meta({
    anyOf: [z.toJSONSchema(cited.shape.id), z.toJSONSchema(cited)].map((form) => ({ ...form, $schema: undefined })),
    type: undefined,
    properties: undefined,
    required: undefined,
    additionalProperties: undefined,
  });

/** The sources of an entry. Whether there must be one is for the checks, which know what kind of entry it is. */
export const citations = z
  .array(citation, { error: 'Write a list of sources: one “- source-id” a line.' })
  .default([])
  .describe(
    'The sources of this entry, each with whose word it carries: “- the-statement”, or “- id: the-paper” and “for: company”.',
  );

export type Citation = z.infer<typeof cited>;
