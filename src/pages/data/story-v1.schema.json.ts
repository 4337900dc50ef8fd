import type { APIContext } from 'astro';
import { siteAddress } from '#layouts/storyAddress.ts';
import { publicStorySchema } from '#schema/publicStory.ts';

/** The JSON Schema of a story’s data, version 1. */
export function GET({ site, routePattern }: APIContext): Response {
  return Response.json(publicStorySchema(siteAddress(routePattern.slice(1), site)));
}
