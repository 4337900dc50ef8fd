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

/** Pages that few readers see, and whose looks are the same: what a publisher and a borrower need, and all of a story in a frame. */
export const SIDE_PAGES = {
  /** With a piece that can open in several states, so that all its controls are there. */
  previewer: '/kiro-cost-explorer/embed/?piece=timeline',
  frame: '/embed/kiro-cost-explorer/story/',
} as const;

/** Every piece of the story in a frame of its own. */
export const EMBEDS = ((await contentOf('kiro-cost-explorer')).story[0]?.data.pieces ?? []).map(
  ({ id }) => `/embed/kiro-cost-explorer/${id}/`,
);

/** A story as its Markdown files say it, to hold the page against. */
export async function contentOf(slug: string, root = 'content'): Promise<RawStory> {
  const { stories } = await readContent(path.resolve(import.meta.dirname, '../..', root));
  const story = stories.find((one) => one.slug === slug);
  if (!story) throw new Error(`There is no story ${slug} in ${root}.`);
  return story;
}
