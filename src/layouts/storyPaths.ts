import type { Story } from '#model/story.ts';

/** What stands once for every story. */
export interface StoryProps {
  story: Story;
}

/** The paths `/<story>` of all that a story has one of beside its page. */
export function storyPaths(stories: readonly Story[]) {
  return stories.map((story) => ({ params: { story: story.slug }, props: { story } satisfies StoryProps }));
}
