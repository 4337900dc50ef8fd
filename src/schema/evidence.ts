import { z } from 'astro/zod';
import { citations } from './citation.ts';
import { flag, id } from './text.ts';

/** What every entry may say about itself: its sources, what it tells again, and whether what it asks is public at all. */
export const evidence = {
  sources: citations,
  retells: z
    .array(id('Write the id of an entry.'), { error: 'Write a list of ids.' })
    .default([])
    .describe('Entries that this one tells again: where one of them is disputed, so is this.'),
  known: flag('Write false when this entry says that something has not been published by anybody.', true),
};
