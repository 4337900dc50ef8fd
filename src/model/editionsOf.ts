import type { Story } from './story.ts';

/** One story in one of its languages. */
export type Edition = Pick<Story, 'slug' | 'lang' | 'translationOf'>;

/** A story in all of its languages, the original first; empty where it has one only. */
export function editionsOf(story: Edition, stories: readonly Edition[]): Edition[] {
  const original = story.translationOf ?? story.slug;
  const editions = stories.filter(({ slug, translationOf }) => slug === original || translationOf === original);
  return editions.length < 2 ? [] : editions.sort((a, b) => Number(b.slug === original) - Number(a.slug === original));
}
