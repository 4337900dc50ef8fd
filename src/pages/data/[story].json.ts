import type { APIContext } from 'astro';
import { allStories } from '#data/allStories.ts';
import { dataAddresses } from '#layouts/dataAddresses.ts';
import { storyAddress } from '#layouts/storyAddress.ts';
import { storyPaths, type StoryProps } from '#layouts/storyPaths.ts';
import { publicStory } from '#model/publicStory.ts';

export const getStaticPaths = async () => storyPaths(await allStories());

/** A story with its sources and how each entry stands, as JSON. */
export function GET({ props: { story }, site }: APIContext<StoryProps>): Response {
  const { schema } = dataAddresses(story, site);
  return Response.json(publicStory(story, { page: storyAddress(story.slug, site), schema }));
}
