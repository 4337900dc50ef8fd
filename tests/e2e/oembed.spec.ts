import { expect, test } from '@playwright/test';
import type { Oembed } from '../../src/embed/oembed.ts';
import { fits } from '../embeds/stage.ts';
import { startServer } from '../embeds/testServer.ts';
import { contentOf, PAGES, SIDE_PAGES } from './pagesUnderTest.ts';

test('every piece and the whole story have an oEmbed, which their pages name', async ({ page, request }) => {
  const { story } = await contentOf('kiro-cost-explorer');
  const pieces = [...(story[0]?.data.pieces.map(({ id }) => id) ?? []), 'story'];
  for (const piece of pieces) {
    await page.goto(`/embed/kiro-cost-explorer/${piece}/`);
    const discovery = page.locator('link[rel="alternate"][type="application/json+oembed"]');
    const response = await request.get((await discovery.getAttribute('href')) ?? '');
    expect(response.headers()['content-type']).toContain('json');
    const found = (await response.json()) as Oembed;
    expect(found).toMatchObject({ version: '1.0', type: 'rich', width: 600, title: await page.title() });
    expect(found.height).toBeGreaterThan(200);
    expect(found.html).toContain(`src="/embed/kiro-cost-explorer/${piece}/"`);
    expect(found).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 });
  }
  await page.goto(PAGES.story);
  await expect(page.locator('link[type="application/json+oembed"]')).toHaveAttribute('href', /\/story\.json$/);
});

test('the HTML of an oEmbed is right in a host’s page, as tall as it says in the column that it names', async ({
  page,
  request,
  baseURL,
}) => {
  const found = (await (await request.get('/oembed/kiro-cost-explorer/numbers.json')).json()) as Oembed;
  expect(found.html).toContain('@container');
  const html = found.html.replaceAll('="/', `="${baseURL ?? ''}/`);
  const body = `<!doctype html><title>A host</title><body style="margin:0"><div style="width:${String(found.width)}px">${html}</div>`;
  const host = await startServer(() => ({ type: 'text/html; charset=utf-8', body }), 'localhost');
  await page.goto(host.origin);
  await fits(page, 0, 40);
  expect(await page.locator('iframe').evaluate((element) => element.clientHeight)).toBe(found.height);
  await host.stop();
});

test('an oEmbed has the heights that the previewer measures', async ({ page, request }) => {
  const heightsIn = (html: string) =>
    html.match(/min-width:\d+px\)\{[^{]*\{height:\d+px/g)?.map((step) => step.replace(/\.[\w-]+/, ''));
  for (const piece of ['timeline', 'numbers']) {
    const found = (await (await request.get(`/oembed/kiro-cost-explorer/${piece}.json`)).json()) as Oembed;
    await page.goto(`${SIDE_PAGES.previewer.replace(/=.*/, '')}=${piece}`);
    const plain = page.locator('textarea[name="plain"]');
    await expect(plain).toHaveValue(/@container/);
    expect(heightsIn(found.html)?.length, piece).toBeGreaterThan(5);
    expect(heightsIn(found.html), piece).toEqual(heightsIn(await plain.inputValue()));
  }
});
