import path from 'node:path';
import { readContent } from '#data/readContent.ts';
import { assembleStory } from '#model/assembleStory.ts';
import type { Story } from '#model/story.ts';

const root = path.resolve(import.meta.dirname, '../..');
const contents = await Promise.all(
  ['content', 'tests/fixtures/content'].map((folder) => readContent(path.join(root, folder))),
);

/** Every story that is told or invented here. */
export const everyStory = contents.flatMap(({ stories }) => stories).map((raw) => assembleStory(raw));

/** The one of them at this address. */
export function storyAt(slug: string): Story {
  const story = everyStory.find((one) => one.slug === slug);
  if (!story) throw new Error(`There is no story ${slug}.`);
  return story;
}
