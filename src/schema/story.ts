import { z } from 'astro/zod';
import { day } from './edtfDate.ts';
import { evidence } from './evidence.ts';
import { strict } from './strict.ts';
import { flag, id, language, line, oneOf, verbatim } from './text.ts';

export const PIECES = [
  'opening',
  'numbers',
  'timeline',
  'narrative',
  'comparison',
  'gates',
  'accountability',
  'implications',
  'safeguards',
  'contrast',
  'sources',
] as const;

const account = strict({
  id: id('Write a short id for the account, to be used in for: and account:.'),
  name: line('Write who gives this account, as a name that fits before “only”: The company.'),
  label: line('Write the name again as short as a button allows.'),
});

const path = strict({
  id: id('Write a short id for the path, to be used in comparison/ and timeline/.'),
  name: line('Write who goes this path: The agent.'),
  kind: oneOf(['agent', 'person', 'other']),
});

const piece = strict({
  id: oneOf(PIECES),
  title: line('Write the heading of this piece.'),
  dek: line('Write a sentence or two that say what the piece shows.').optional(),
});

const mark = strict({
  figure: id('Write the id of the figure in numbers/ that is drawn as blocks, one a unit.'),
  counted: line('Write who counts the blocks, and to how many.'),
  uncounted: line('Write what the other account says instead of a count.').optional(),
  caption: line('Write what one block stands for.'),
});

const briefLine = strict({
  id: id('Write a short id for this line, so that a claim can answer it.'),
  text: line('Write one sentence or two.'),
  ...evidence,
});

const question = strict({
  question: line('Write the question in a few words: Who could?'),
  claim: id('Write the id of the claim in accountability/ that is put to the test.'),
  gates: oneOf(['answer', 'silent']).describe(
    'Whether the controls answer it (they count who gets through), or are silent on it.',
  ),
});

const correction = strict({
  date: day('The day of the correction.'),
  text: line('Write what was wrong and what it says now.'),
});

/** The shape of `story.md`. Its body says how the page was made. */
export const story = strict({
  title: line('Write the title of the story.'),
  name: line('Write the incident’s plain name, for the top of the page.'),
  dek: line('Write the two or three sentences under the title.'),
  description: line('Write one sentence for search results and link previews.'),
  lang: language('Write the language of the story as a code: en-GB.'),
  translationOf: verbatim('The name of the story’s folder that this one tells in another language.').optional(),
  published: day('The day it was first published.'),
  updated: day('The day of the last change.'),
  accounts: z
    .array(account, {
      error: 'Write a list of accounts, each “- id:” with “name:” and “label:” below it, or leave it out.',
    })
    .default([])
    .describe('Who tells what happened. The first two are the sides.'),
  paths: z
    .array(path, { error: 'Write a list of paths, each “- id:” with “name:” and “kind:” below it, or leave it out.' })
    .max(2, { error: 'Two paths are compared side by side: keep two.' })
    .default([])
    .describe('Who is compared in comparison/.'),
  pieces: z
    .array(piece, { error: 'Write the list of pieces, in reading order, each “- id:” with “title:” below it.' })
    .min(1, { error: 'Name at least one piece.' })
    .describe('The pieces of the page in reading order, with their headings.'),
  mark: mark.optional().describe('The figure that is drawn as the story’s mark.'),
  brief: z
    .array(briefLine, { error: 'Write a list of lines, each “- id:” with “text:” and “sources:” below it.' })
    .default([])
    .describe('The thirty-second version, line by line.'),
  questions: z
    .array(question, { error: 'Write a list of questions, each “- question:” with “claim:” and “gates:” below it.' })
    .default([])
    .describe('Claims that a reader can put to the controls in gates/.'),
  corrections: z
    .array(correction, { error: 'Write a list of corrections, each “- date:” with “text:” below it.' })
    .default([])
    .describe('What was put right after publication.'),
  lead: flag('True for the story that the front page shows.'),
});

export type StoryFile = z.infer<typeof story>;
export type Account = z.infer<typeof account>;
export type Path = z.infer<typeof path>;
export type PieceId = (typeof PIECES)[number];
export type PieceHeading = z.infer<typeof piece>;
export type BriefLine = z.infer<typeof briefLine>;
export type Question = z.infer<typeof question>;
