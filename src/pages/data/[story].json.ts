import type { APIContext } from 'astro';
import { allStories } from '#data/stories.ts';
import { dataAddresses } from '#layouts/dataAddresses.ts';
import { storyAddress } from '#layouts/storyAddress.ts';
import { publicStory } from '#model/publicStory.ts';
import type { Story } from '#model/story.ts';

export async function getStaticPaths() {
  const stories = await allStories();
  return stories.map((story) => ({ params: { story: story.slug }, props: { story } }));
}

/** A story with its sources and how each entry stands, as JSON. */
export function GET({ props: { story }, site }: APIContext<{ story: Story }>): Response {
  const { schema } = dataAddresses(story, site);
  return Response.json(publicStory(story, { page: storyAddress(story.slug, site), schema }));
}
