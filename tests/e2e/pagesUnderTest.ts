import path from 'node:path';
import { readContent } from '../../src/data/readContent.ts';
import type { RawStory } from '../../src/model/entry.ts';

const fixtures = `http://127.0.0.1:${process.env.FIXTURES_PORT ?? '4392'}`;

/** The pages that every test of appearance and access visits: the story, and the invented ones, built by the same code. */
export const PAGES = {
  story: '/kiro-cost-explorer/',
  bridge: `${fixtures}/harbour-bridge/`,
  ferry: `${fixtures}/ferry-radar/`,
  cite: '/kiro-cost-explorer/cite/',
  missing: '/404.html',
} as const;

export const THEMES = ['light', 'dark'] as const;

/** A story as its Markdown files say it, to hold the page against. */
export async function contentOf(slug: string, root = 'content'): Promise<RawStory> {
  const { stories } = await readContent(path.resolve(import.meta.dirname, '../..', root));
  const story = stories.find((one) => one.slug === slug);
  if (!story) throw new Error(`There is no story ${slug} in ${root}.`);
  return story;
}
