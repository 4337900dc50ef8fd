import type { APIContext } from 'astro';
import { renderCard } from '#cards/renderCard.ts';
import { allStories } from '#data/allStories.ts';
import { piecePaths, type PieceProps } from '#layouts/piecePaths.ts';

export const getStaticPaths = async () => piecePaths(await allStories());

/** The share card of a piece, or of the whole story. */
export async function GET({ props }: APIContext<PieceProps>): Promise<Response> {
  const png = await renderCard(props.story, props.heading);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
