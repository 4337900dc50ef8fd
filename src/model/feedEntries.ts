import { v5 } from 'uuid';
import type { Story } from './story.ts';

/** Something to tell who follows the site: a story, or a correction of one. */
export interface FeedEntry {
  /** The same for good, wherever the site stands: a UUID made of the story’s name and the correction’s day. */
  id: string;
  slug: string;
  /** The correction’s text, or undefined for the story itself. */
  correction: string | undefined;
  /** The days it was published and last changed, as ISO dates. */
  published: string;
  updated: string;
}

/** The namespace of the ids. It must never change: every entry would be new to every reader. */
const NAMESPACE = '5b1d6c0e-7a3f-4e58-9c2a-0f4b8d913e67';

/** Every story and every correction, the latest first. */
export function feedEntries(stories: readonly Pick<Story, 'slug' | 'published' | 'updated' | 'corrections'>[]) {
  return stories
    .flatMap(({ slug, published, updated, corrections }): FeedEntry[] => [
      { id: urnOf(slug), slug, correction: undefined, published, updated },
      ...corrections.map(({ date, text }, index) => {
        // A second correction of one day is told apart by its place among that day’s.
        const before = corrections.slice(0, index).filter((one) => one.date === date).length;
        const id = urnOf(`${slug} ${date}${before === 0 ? '' : ` ${String(before + 1)}`}`);
        return { id, slug, correction: text, published: date, updated: date };
      }),
    ])
    .sort((a, b) => b.updated.localeCompare(a.updated) || b.published.localeCompare(a.published));
}

/** What the feed itself is known by: it follows the story that was published first, and stays when the site moves. */
export function feedId(stories: readonly Pick<Story, 'slug' | 'published'>[]): string {
  const [first] = [...stories].sort((a, b) => a.published.localeCompare(b.published) || a.slug.localeCompare(b.slug));
  return urnOf(`${first?.slug ?? ''} feed`);
}

const urnOf = (name: string) => `urn:uuid:${v5(name, NAMESPACE)}`;
