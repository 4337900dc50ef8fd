import path from 'node:path';
import sitemap from '@astrojs/sitemap';
import { readContent } from '#data/readContent.ts';

/**
 * The sitemap: every page at the address that it calls its own, with the day of its story’s last change. Embeds are left out,
 * which are not to be indexed, and the front page, which is the lead story at a second address.
 */
export function storySitemap(root: string, base = '/') {
  const pathOf = (address: string) => new URL(address).pathname.slice(base.replace(/\/$/, '').length + 1);
  let updated: Promise<Map<string, string>> | undefined;
  return sitemap({
    filter: (page) => pathOf(page) !== '' && !pathOf(page).startsWith('embed/'),
    serialize: async (item) => {
      updated ??= lastChanges(root);
      const lastmod = (await updated).get(pathOf(item.url).split('/')[0] ?? '');
      return { ...item, ...(lastmod !== undefined && { lastmod }) };
    },
  });
}

/** The day of each story’s last change, by the story’s name. */
async function lastChanges(root: string): Promise<Map<string, string>> {
  const { stories } = await readContent(path.resolve(root));
  return new Map(stories.flatMap(({ slug, story }) => story.map(({ data }) => [slug, data.updated] as const)));
}
