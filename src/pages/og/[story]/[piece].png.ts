import type { APIContext } from 'astro';
import { renderCard } from '#cards/renderCard.ts';
import { allStories } from '#data/stories.ts';
import type { Story } from '#model/story.ts';
import type { PieceHeading } from '#schema/story.ts';
import { piecesOf } from '#sections/pieces.ts';

interface Props {
  story: Story;
  heading: PieceHeading | undefined;
}

export async function getStaticPaths() {
  const stories = await allStories();
  return stories.flatMap((story) =>
    [...piecesOf(story), undefined].map((heading) => ({
      params: { story: story.slug, piece: heading?.id ?? 'story' },
      props: { story, heading },
    })),
  );
}

/** The share card of a piece, or of the whole story. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const png = await renderCard(props.story, props.heading);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
