import { z } from 'astro/zod';
import { citations } from './citation.ts';

/** What every entry may say about itself: its sources, and whether what it asks is public at all. */
export const evidence = {
  sources: citations,
  known: z
    .boolean({ error: 'Write true or false.' })
    .default(true)
    .describe('Write false when this entry says that something has not been published by anybody.'),
};
