import { getCollection, type CollectionEntry } from 'astro:content';
import { assembleStory } from '#model/assembleStory.ts';
import { emptyRawStory, type Entry, type RawStory } from '#model/entry.ts';
import type { Story } from '#model/story.ts';
import { ALL_KINDS, type Kind } from '#schema/kinds.ts';

let built: Promise<readonly Story[]> | undefined;

/** Every story, assembled, the lead first. A build assembles them once, for all of its routes. */
export function allStories(): Promise<readonly Story[]> {
  if (import.meta.env.DEV) return readStories();
  built ??= readStories();
  return built;
}

async function readStories(): Promise<Story[]> {
  const stories = new Map<string, RawStory>();
  for (const kind of ALL_KINDS) {
    for (const stored of await getCollection(kind)) {
      const [slug = '', id = ''] = stored.id.split('/');
      const story = stories.get(slug) ?? emptyRawStory(slug);
      (story[kind] as Entry[]).push(entryOf(id, stored));
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

/** An entry as the loader put it into the store. */
function entryOf(id: string, { data, filePath = '', rendered }: CollectionEntry<Kind>): Entry {
  const { words = 0, cites = [] } = (rendered?.metadata ?? {}) as Partial<Pick<Entry, 'words' | 'cites'>>;
  return { id, file: filePath, data, html: rendered?.html ?? '', words, cites };
}

const byName = new Intl.Collator('en', { numeric: true });

function inFileOrder(story: RawStory): RawStory {
  for (const kind of ALL_KINDS) (story[kind] as Entry[]).sort((a, b) => byName.compare(a.file, b.file));
  return story;
}
