import type { APIContext } from 'astro';
import { allStories } from '#data/allStories.ts';
import { siteAddress, storyAddress } from '#layouts/storyAddress.ts';
import { atomFeed } from '#words/atomFeed.ts';

/** New stories and corrections. */
export async function GET({ site }: APIContext): Promise<Response> {
  const feed = atomFeed(await allStories(), {
    feed: siteAddress('feed.xml', site),
    home: siteAddress('', site),
    pageOf: (slug) => storyAddress(slug, site),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
