import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import { basePath } from '#data/basePath.ts';
import { parseEntry } from '#model/parseEntry.ts';

/**
 * The sitemap: every page at the address that it calls its own, with the day of its story’s last change. Embeds are left out,
 * which are not to be indexed, and the front page, which is the lead story at a second address. `base` is BASE_PATH as it is written.
 */
export function storySitemap(root: string, base?: string) {
  return sitemap(sitemapOptions(root, base));
}

/** Which pages the sitemap has, and what it says of each. */
export function sitemapOptions(root: string, base?: string) {
  const pathOf = (address: string) => new URL(address).pathname.slice(basePath(base).length + 1);
  let updated: Promise<Map<string, string>> | undefined;
  return {
    filter: (page: string) => pathOf(page) !== '' && !pathOf(page).startsWith('embed/'),
    serialize: async (item: SitemapItem) => {
      updated ??= lastChanges(root);
      const lastmod = (await updated).get(pathOf(item.url).split('/')[0] ?? '');
      return { ...item, ...(lastmod !== undefined && { lastmod }) };
    },
  };
}

/** The day of each story’s last change, by the story’s name. Their front matter alone is read: the build has checked it all. */
async function lastChanges(root: string): Promise<Map<string, string>> {
  const files = await Array.fromAsync(glob('*/story.md', { cwd: root }));
  const changes = files.map(async (file): Promise<[string, string]> => {
    const { raw } = parseEntry(file, await readFile(path.join(root, file), 'utf8'));
    return [path.dirname(file), (raw as { updated?: string } | undefined)?.updated ?? ''];
  });
  return new Map(await Promise.all(changes));
}
