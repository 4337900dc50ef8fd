import type { APIContext } from 'astro';
import { allStories } from '#data/stories.ts';
import { oembed } from '#embed/oembed.ts';
import { embedAddresses } from '#layouts/embedAddresses.ts';
import { siteAddress } from '#layouts/storyAddress.ts';
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

/** The oEmbed of a piece with the script that fits it; the build command puts measured heights in its place where it can. */
export function GET({ props, site }: APIContext<Props>): Response {
  const { story, heading } = props;
  const { title, address, place, card } = embedAddresses(story, heading, site);
  const provider = { name: story.name, url: siteAddress('', site), script: siteAddress('embed.js', site) };
  return Response.json(oembed({ title, address, place, heights: [] }, provider, card));
}
