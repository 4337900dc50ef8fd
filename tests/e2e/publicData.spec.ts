import { expect, test } from '@playwright/test';
import { parseFeed } from '@rowanmanning/feed-parser';
import Ajv from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import type { PublicStory } from '../../src/schema/publicStory.ts';
import { jsonFormats } from '../unit/schema/jsonFormats.ts';
import { faultsOf, nodesIn } from '../unit/model/vocabulary.ts';
import { PAGES } from './pagesUnderTest.ts';

const STORIES = { story: PAGES.story, bridge: PAGES.bridge, ferry: PAGES.ferry };

for (const [name, address] of Object.entries(STORIES))
  test.describe(`the story “${name}”`, () => {
    test('leads to its data, which keep to the schema that they name', async ({ page, request, baseURL }) => {
      await page.goto(address);
      const [json = ''] = await page.locator('script[type="application/ld+json"]').allTextContents();
      const { encoding } = JSON.parse(json) as { encoding: { contentUrl: string } };
      const url = new URL(encoding.contentUrl, new URL(address, baseURL));
      await page.locator('#cite-this a').click();
      await expect(page.locator(`#data a[href="${url.pathname}"]`)).toBeVisible();
      await page.goto(address);
      const told = (await (await request.get(url.href)).json()) as PublicStory;
      const schema = (await (await request.get(new URL(told.$schema, url).href)).json()) as { $id: string };
      expect(schema.$id).toBe(told.$schema);
      const validate = new Ajv({ strict: true, allErrors: true, formats: jsonFormats }).compile(schema);
      validate(told);
      expect(validate.errors).toBeNull();
      const entries = [told.figures, told.events, told.claims].flat();
      expect(entries.length).toBeGreaterThan(3);
      for (const { id, standing } of entries)
        await expect(page.locator(`#${id} .standing use`).first()).toHaveAttribute('href', `#m-${standing.kind}`);
    });

    test('has its tables as CSV, a row for every entry that stands on the page', async ({ page, request, baseURL }) => {
      await page.goto(`${address}cite/`);
      const files = await page
        .locator('#data a[href$=".csv"]')
        .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''));
      await page.goto(address);
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) {
        const response = await request.get(new URL(file, new URL(address, baseURL)).href);
        expect(response.headers()['content-type']).toContain('text/csv');
        const rows = parse<Record<string, string>>(await response.text(), { columns: true, record_delimiter: '\r\n' });
        const piece = { timeline: 'timeline', numbers: 'numbers', claims: 'accountability' }[
          /([a-z]+)\.csv$/.exec(file)?.[1] ?? ''
        ];
        const shown = await page
          .locator(`[data-piece="${piece ?? ''}"] :is(.event, .number, .claim)[id]`)
          .evaluateAll((all) => all.map(({ id }) => id));
        expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(shown));
      }
    });

    test('says in JSON-LD, within the vocabulary, the claims and sources that the page has', async ({ page }) => {
      await page.goto(address);
      const [json = ''] = await page.locator('script[type="application/ld+json"]').allTextContents();
      const told = JSON.parse(json) as Record<string, unknown>;
      expect(faultsOf(told)).toEqual([]);
      expect(told).toMatchObject({ '@type': 'Article', headline: await page.locator('h1').textContent() });
      const nodes = nodesIn(told);
      const claims = nodes.filter((node) => node['@type'] === 'Claim');
      const shown = await page.locator('.claim[id]').evaluateAll((all) => all.map(({ id }) => `#${id}`));
      expect(new Set(claims.map((claim) => claim['@id']))).toEqual(new Set(shown));
      expect(claims).toHaveLength(shown.length);
      for (const { '@id': id, text, creditText } of claims) {
        await expect(page.locator(String(id))).toContainText(String(text));
        await expect(page.locator(String(id))).toContainText(String(creditText));
      }
      const sources = nodes.filter((node) => '@type' in node && String(node['@id']).startsWith('#source-'));
      expect(sources).toHaveLength(await page.locator('.source').count());
      for (const { '@id': id, url } of sources)
        await expect(page.locator(String(id)).locator('.cite a')).toHaveAttribute('href', String(url));
      const corrections = nodes.filter((node) => node['@type'] === 'CorrectionComment');
      expect(corrections).toHaveLength(await page.locator('#corrections li').count());
      expect(json).not.toMatch(/Rating|Review/);
    });

    test('is told by its feed, which is whole XML, with every correction on the page', async ({ page, baseURL }) => {
      await page.goto(address);
      const url = new URL(
        (await page.locator('link[type="application/atom+xml"]').getAttribute('href')) ?? '',
        new URL(address, baseURL),
      );
      const { text, faults } = await page.evaluate(async (feed) => {
        const written = await (await fetch(feed)).text();
        const xml = new DOMParser().parseFromString(written, 'application/xml');
        // What RFC 4287 asks of a feed and of every entry.
        const missing = [...xml.querySelectorAll('feed, entry')].flatMap((one) =>
          ['id', 'title', 'updated', 'link'].filter((name) => !one.querySelector(`:scope > ${name}`)?.outerHTML),
        );
        return { text: written, faults: [...missing, ...[...xml.querySelectorAll('parsererror')].map(String)] };
      }, url.pathname);
      expect(faults).toEqual([]);
      const { items } = parseFeed(text);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      expect(items.map(({ title }) => title)).toContain(await page.locator('h1').textContent());
      const told = items.map(({ description }) => description);
      for (const correction of await page.locator('#corrections li p').allTextContents())
        expect(told).toContain(correction);
    });
  });

test('the front page and the previewer say in JSON-LD what they are', async ({ page }) => {
  const linked = async (address: string) => {
    await page.goto(address);
    const [json = ''] = await page.locator('script[type="application/ld+json"]').allTextContents();
    return JSON.parse(json) as Record<string, unknown>;
  };
  const story = await linked(PAGES.story);
  expect(await linked('/')).toEqual(story);
  const previewer = await linked(`${PAGES.story}embed/`);
  expect(faultsOf(previewer)).toEqual([]);
  expect(previewer).toMatchObject({ '@type': 'WebPage', name: await page.locator('h1').textContent() });
  expect(previewer.about).toMatchObject({ '@id': story['@id'], headline: story.headline });
});

test('without an address of its own, the site lets everything be read and names no sitemap', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toBe('User-agent: *\nAllow: /\n');
  expect((await request.get('/sitemap-index.xml')).status()).toBe(404);
});
