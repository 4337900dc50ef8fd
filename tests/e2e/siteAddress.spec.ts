import { cp, glob, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { buildSite } from '../buildSite.ts';

const SITE = 'https://example.org';
const BASE = '/told';
const root = path.resolve(import.meta.dirname, '../..');
// Within the project, beside the others.
const place = 'dist.address';
const folder = path.join(root, place);
let said = '';
const read = (file: string) => readFile(path.join(folder, 'site', file), 'utf8');
const written = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'g'))].map(([, text = '']) => text);
/** The links of a page’s head, each with its attributes, in whatever order and form they are written. */
const links = (html: string) =>
  [...html.matchAll(/<link\s([^>]*)>/g)].map(([, written = '']) => {
    const attributes: Record<string, string | undefined> = {};
    for (const [, name = '', quoted, bare] of written.matchAll(/([a-z-]+)=(?:"([^"]*)"|([^\s>]+))/g))
      attributes[name] = quoted ?? bare;
    return attributes;
  });
const canonical = (html: string) => links(html).find(({ rel }) => rel === 'canonical')?.href;

test.describe.configure({ mode: 'serial' });

/** The invented stories, and the ferry’s in German, on a site that knows its address and stands under a sub-path. */
test.beforeAll(async () => {
  test.setTimeout(180_000);
  await rm(folder, { recursive: true, force: true });
  const content = path.join(folder, 'content');
  await cp(path.join(root, 'tests/fixtures/content'), content, { recursive: true });
  await cp(path.join(content, 'ferry-radar'), path.join(content, 'faehre'), { recursive: true });
  const file = path.join(content, 'faehre/story.md');
  const story = await readFile(file, 'utf8');
  await writeFile(file, story.replace('lang: en-GB', 'lang: de\ntranslationOf: ferry-radar'));
  const env = { CONTENT_DIR: `${place}/content`, OUT_DIR: `${place}/site`, SITE_URL: SITE, BASE_PATH: BASE };
  const { status, stdout, stderr } = buildSite({ ...env, EMBED_HEIGHTS: 'off' });
  said = `${stdout}${stderr}`;
  expect(status, said).toBe(0);
});
test.afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('every page says in full which address is its own, and a page at a second address says the first', async () => {
  const own: Record<string, string | undefined> = {};
  for await (const file of glob('**/*.html', { cwd: path.join(folder, 'site') }))
    own[file] = canonical(await read(file));
  expect(own['index.html']).toMatch(new RegExp(`^${SITE}${BASE}/[a-z-]+/$`));
  expect(own).toMatchObject({
    'harbour-bridge/index.html': `${SITE}${BASE}/harbour-bridge/`,
    'harbour-bridge/embed/index.html': `${SITE}${BASE}/harbour-bridge/embed/`,
    'embed/harbour-bridge/timeline/index.html': `${SITE}${BASE}/harbour-bridge/#timeline`,
  });
  delete own['404.html'];
  expect(Object.entries(own).filter(([, address]) => !address?.startsWith(`${SITE}${BASE}/`))).toEqual([]);
});

test('the sitemap has every page that may be indexed, at its own address, and no other', async () => {
  expect(said).not.toContain('no sitemap');
  const [part = ''] = written(await read('sitemap-index.xml'), 'loc');
  expect(part).toBe(`${SITE}${BASE}/sitemap-0.xml`);
  const map = await read('sitemap-0.xml');
  const indexed: string[] = [];
  for await (const file of glob('**/*.html', { cwd: path.join(folder, 'site') })) {
    const html = await read(file);
    const own = canonical(html);
    if (own !== undefined && !/<meta[^>]*noindex/.test(html)) indexed.push(own);
  }
  expect(new Set(written(map, 'loc'))).toEqual(new Set(indexed));
  expect(written(map, 'loc')).toHaveLength(9);
  expect(written(map, 'lastmod')).toHaveLength(9);
  expect(map).toContain(`<loc>${SITE}${BASE}/ferry-radar/</loc><lastmod>2019-06-01`);
  expect(await read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${SITE}${BASE}/sitemap-index.xml\n`);
});

test('a story in two languages names both on each page, and the original for everybody else', async () => {
  const [en, de] = [`${SITE}${BASE}/ferry-radar/`, `${SITE}${BASE}/faehre/`];
  for (const page of ['ferry-radar', 'faehre']) {
    const editions = links(await read(`${page}/index.html`)).filter(({ hreflang }) => hreflang !== undefined);
    expect(editions.map(({ rel, hreflang, href }) => [rel, hreflang, href])).toEqual([
      ['alternate', 'en-GB', en],
      ['alternate', 'de', de],
      ['alternate', 'x-default', en],
    ]);
  }
  expect(await read('faehre/index.html')).toContain(`"translationOfWork":{"@type":"Article","@id":"${en}"}`);
  expect(await read('ferry-radar/index.html')).toContain(`"workTranslation":[{"@type":"Article","@id":"${de}"}]`);
  expect(await read('faehre/index.html')).toMatch(new RegExp(`<a [^>]*href="?${BASE}/ferry-radar/[^>]*hreflang`));
  expect(await read('harbour-bridge/index.html')).not.toContain('hreflang');
});

test('feed and data carry whole addresses, under the sub-path', async () => {
  const feed = parseFeed(await read('feed.xml'));
  expect(feed.self).toBe(`${SITE}${BASE}/feed.xml`);
  for (const { url } of feed.items) expect(url).toMatch(new RegExp(`^${SITE}${BASE}/[a-z-]+/(#corrections)?$`));
  const told = JSON.parse(await read('data/harbour-bridge.json')) as { $schema: string; address: string };
  expect(told.address).toBe(`${SITE}${BASE}/harbour-bridge/`);
  expect(told.$schema).toBe(`${SITE}${BASE}/data/story-v1.schema.json`);
  expect(JSON.parse(await read('data/story-v1.schema.json'))).toMatchObject({ $id: told.$schema });
  expect(await read('_headers')).toContain(`\n${BASE}/data/*\n  Access-Control-Allow-Origin: *\n`);
});

test('the ids of the feed are the same wherever the site stands', async ({ request }) => {
  const ids = (text: string) => parseFeed(text).items.map(({ id }) => id);
  const fixtures = `http://127.0.0.1:${process.env.FIXTURES_PORT ?? '4392'}`;
  const elsewhere = ids(await (await request.get(`${fixtures}/feed.xml`)).text());
  const here = ids(await read('feed.xml'));
  expect(elsewhere.length).toBeGreaterThan(2);
  for (const id of elsewhere) expect(here).toContain(id);
});
