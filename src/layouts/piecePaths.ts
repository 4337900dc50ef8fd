import type { Story } from '#model/story.ts';
import type { PieceHeading } from '#schema/story.ts';

/** What stands once for every piece of a story, and once for all of it, without a heading. */
export interface PieceProps {
  story: Story;
  heading: PieceHeading | undefined;
}

/** The paths `/<story>/<piece>` of everything that can leave the page: its embed, its oEmbed, its share card. */
export function piecePaths(stories: readonly Story[]) {
  return stories.flatMap((story) =>
    [...story.pieces, undefined].map((heading) => ({
      params: { story: story.slug, piece: heading?.id ?? 'story' },
      props: { story, heading } satisfies PieceProps,
    })),
  );
}
