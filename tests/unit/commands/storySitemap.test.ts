import path from 'node:path';
import { expect, test } from 'vitest';
import { sitemapOptions } from '#commands/storySitemap.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/content');

test.each([undefined, '/', 'news', '/news', 'news/', '/news/'])(
  'the sitemap leaves out embeds and the front page, and knows each story’s day, under BASE_PATH=%s',
  async (base) => {
    const { filter, serialize } = sitemapOptions(fixtures, base);
    const at = (page: string) => `https://example.org/${base?.includes('news') ? 'news/' : ''}${page}`;
    expect(
      ['', 'embed/harbour-bridge/timeline/', 'harbour-bridge/', 'harbour-bridge/cite/'].map(at).filter(filter),
    ).toEqual([at('harbour-bridge/'), at('harbour-bridge/cite/')]);
    for (const page of ['harbour-bridge/', 'harbour-bridge/cite/'])
      expect((await serialize({ url: at(page), links: [] })).lastmod).toMatch(/^\d{4}-/);
  },
);
