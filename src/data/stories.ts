import { getCollection } from 'astro:content';
import { assembleStory } from '#model/assembleStory.ts';
import { emptyRawStory, type Entry, type RawStory } from '#model/entry.ts';
import type { Story } from '#model/story.ts';
import { KINDS, type Kind } from '#schema/kinds.ts';

/** Every story, assembled, the lead first. */
export async function allStories(): Promise<Story[]> {
  const stories = new Map<string, RawStory>();
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const entries = (await getCollection(kind)) as { id: string; data: Entry }[];
    for (const { id, data } of entries) {
      const slug = id.slice(0, id.indexOf('/'));
      const story = stories.get(slug) ?? emptyRawStory(slug);
      (story[kind] as Entry[]).push(data);
      stories.set(slug, story);
    }
  }
  return [...stories.values()]
    .map(inFileOrder)
    .map(assembleStory)
    .sort(
      (a, b) =>
        Number(b.lead) - Number(a.lead) || b.published.localeCompare(a.published) || a.slug.localeCompare(b.slug),
    );
}

function inFileOrder(story: RawStory): RawStory {
  for (const kind of Object.keys(KINDS) as Kind[])
    (story[kind] as Entry[]).sort((a, b) => a.file.localeCompare(b.file, 'en', { numeric: true }));
  return story;
}
