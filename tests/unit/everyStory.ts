import { assembleStory } from '#model/assembleStory.ts';
import type { Story } from '#model/story.ts';
import { contents } from './contents.ts';

/** Every story that is told or invented here. */
export const everyStory = Object.values(contents)
  .flatMap(({ stories }) => stories)
  .map((raw) => assembleStory(raw));

/** The one of them at this address. */
export function storyAt(slug: string): Story {
  const story = everyStory.find((one) => one.slug === slug);
  if (!story) throw new Error(`There is no story ${slug}.`);
  return story;
}
