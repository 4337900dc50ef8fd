import { assembleStory } from '#model/assembleStory.ts';
import type { Story } from '#model/story.ts';
import { readContent } from '#data/readContent.ts';
import type { PieceHeading } from '#schema/story.ts';
import { piecesOf } from '#sections/pieces.ts';

const contents = await Promise.all(['content', 'tests/fixtures/content'].map((root) => readContent(root)));

/** Every story that is told or invented here. */
export const stories: Story[] = contents.flatMap((content) => content.stories.map(assembleStory));

/** Every card that they have, by name. */
export const cards: { name: string; story: Story; heading: PieceHeading | undefined }[] = stories.flatMap((story) =>
  [...piecesOf(story), undefined].map((heading) => ({
    name: `${story.slug}/${heading?.id ?? 'story'}`,
    story,
    heading,
  })),
);
