import type { APIContext } from 'astro';
import { allStories } from '#data/allStories.ts';
import { dataAddresses } from '#layouts/dataAddresses.ts';
import { storyAddress } from '#layouts/storyAddress.ts';
import { publicStory } from '#model/publicStory.ts';
import type { Story } from '#model/story.ts';
import { storyTable, tablesOf, type TableName } from '#model/storyTables.ts';

export async function getStaticPaths() {
  const stories = await allStories();
  return stories.flatMap((story) =>
    tablesOf(story).map((table) => ({ params: { story: story.slug, table }, props: { story, table } })),
  );
}

/** The timeline, the figures or the claims of a story, as CSV. */
export function GET({ props: { story, table }, site }: APIContext<{ story: Story; table: TableName }>): Response {
  const told = publicStory(story, { page: storyAddress(story.slug, site), ...dataAddresses(story, site) });
  return new Response(storyTable(told, table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
