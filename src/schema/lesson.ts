import type { z } from 'astro/zod';
import { evidence } from './evidence.ts';
import { strict } from './strict.ts';
import { line } from './text.ts';

/** The shape of a file in `implications/`. Its body is the lesson. */
export const lesson = strict({
  title: line('Write the lesson as a short sentence.'),
  ...evidence,
});

export type Lesson = z.infer<typeof lesson>;
