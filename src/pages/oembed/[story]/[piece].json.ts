import type { APIContext } from 'astro';
import { allStories } from '#data/allStories.ts';
import { oembed } from '#embed/oembed.ts';
import { embedAddresses } from '#layouts/embedAddresses.ts';
import { piecePaths, type PieceProps } from '#layouts/piecePaths.ts';
import { siteAddress } from '#layouts/storyAddress.ts';

export const getStaticPaths = async () => piecePaths(await allStories());

/** The oEmbed of a piece with the script that fits it; the build command puts measured heights in its place where it can. */
export function GET({ props, site }: APIContext<PieceProps>): Response {
  const { story, heading } = props;
  const { title, address, place, card } = embedAddresses(story, heading, site);
  const provider = { name: story.name, url: siteAddress('', site), script: siteAddress('embed.js', site) };
  return Response.json(oembed({ title, address, place, heights: [] }, provider, card));
}
