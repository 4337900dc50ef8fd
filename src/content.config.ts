import { defineCollection } from 'astro:content';
import { basePath } from '#data/basePath.ts';
import { contentRoot } from '#data/contentRoot.ts';
import { storyLoader } from '#data/storyLoader.ts';
import { ALL_KINDS, KINDS, type Kind } from '#schema/kinds.ts';

const base = basePath(process.env.BASE_PATH);

/** One collection a kind. Its schema is the front matter’s own, which Astro writes out for editors as JSON Schema. */
function kindCollection(kind: Kind) {
  return defineCollection({ loader: storyLoader(kind, contentRoot, base), schema: KINDS[kind] });
}

export const collections = Object.fromEntries(ALL_KINDS.map((kind) => [kind, kindCollection(kind)])) as Record<
  Kind,
  ReturnType<typeof kindCollection>
>;
