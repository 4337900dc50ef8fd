import { defineCollection } from 'astro:content';
import { basePath } from '#data/basePath.ts';
import { contentRoot } from '#data/contentRoot.ts';
import { storyLoader } from '#data/storyLoader.ts';
import { KINDS, type Kind } from '#schema/kinds.ts';

const base = basePath(process.env.BASE_PATH);

/** One collection a kind. Its schema is the front matter’s own, which Astro writes out for editors as JSON Schema. */
function kindCollection(kind: Kind) {
  return defineCollection({ loader: storyLoader(kind, contentRoot, base), schema: KINDS[kind] });
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
