import { expect, test, type APIRequestContext } from '@playwright/test';
import type { Oembed } from '../../src/embed/oembed.ts';
import { pngSize } from '../crawl/cardFault.ts';
import { contentOf, PAGES } from './pagesUnderTest.ts';

/** The width and height that a PNG says of itself, once it has been answered as one. */
async function sizeOf(request: APIRequestContext, address: string) {
  const response = await request.get(address);
  expect(response.headers()['content-type']).toBe('image/png');
  return pngSize(await response.body());
}

test('the thumbnail of every oEmbed is there, as large as it says', async ({ request }) => {
  const { story } = await contentOf('kiro-cost-explorer');
  for (const piece of [...(story[0]?.data.pieces.map(({ id }) => id) ?? []), 'story']) {
    const found = (await (await request.get(`/oembed/kiro-cost-explorer/${piece}.json`)).json()) as Oembed;
    expect(found.thumbnail_url).toContain(`/og/kiro-cost-explorer/${piece}.png`);
    expect(await sizeOf(request, found.thumbnail_url)).toEqual({
      width: found.thumbnail_width,
      height: found.thumbnail_height,
    });
  }
});

for (const address of [PAGES.story, '/embed/kiro-cost-explorer/gates/'])
  test(`${address} names its share card, and says what it shows`, async ({ page, request }) => {
    await page.goto(address);
    const tag = async (name: string) =>
      (await page.locator(`meta[property="og:${name}"]`).getAttribute('content')) ?? '';
    expect(await sizeOf(request, await tag('image'))).toEqual({ width: 1200, height: 630 });
    expect([await tag('image:width'), await tag('image:height')]).toEqual(['1200', '630']);
    expect((await tag('image:alt')).length).toBeGreaterThan(40);
    expect(await tag('url')).toBe(await page.locator('link[rel="canonical"]').getAttribute('href'));
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
  });
