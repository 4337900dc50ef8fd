import path from 'node:path';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { storyLoader } from '#data/storyLoader.ts';
import { KINDS, type Kind } from '#schema/kinds.ts';

const root = path.resolve(process.env.CONTENT_DIR ?? 'content');

function kindCollection<K extends Kind>(kind: K) {
  return defineCollection({
    loader: storyLoader(kind, root),
    schema: z.object({
      id: z.string(),
      file: z.string(),
      data: KINDS[kind],
      html: z.string(),
      words: z.number(),
      cites: z.array(z.string()),
    }),
  });
}

export const collections = {
  story: kindCollection('story'),
  stage: kindCollection('stage'),
  sources: kindCollection('sources'),
  numbers: kindCollection('numbers'),
  timeline: kindCollection('timeline'),
  narrative: kindCollection('narrative'),
  comparison: kindCollection('comparison'),
  gates: kindCollection('gates'),
  accountability: kindCollection('accountability'),
  implications: kindCollection('implications'),
  safeguards: kindCollection('safeguards'),
  contrast: kindCollection('contrast'),
};
