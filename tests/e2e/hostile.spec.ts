import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import { buildSite } from '../buildSite.ts';
import { driveControls } from '../safe/driveControls.ts';
import { infect, type Infection } from '../safe/infect.ts';
import { foundIn, pageFaults } from '../safe/pageFaults.ts';
import { EVIL, PAYLOADS } from '../safe/payloads.ts';
import { serveFolder } from '../safe/serveFolder.ts';
import { watchPolicy } from '../safe/watchPolicy.ts';

const root = path.resolve(import.meta.dirname, '../..');
const clean = path.join(root, process.env.FIXTURES_DIR ?? 'dist.fixtures');
const folder = path.join(root, 'node_modules/.cache/hostile');
const content = path.join(folder, 'content');
const site = path.join(folder, 'site');
const ORIGIN = 'https://site.example';

test.describe.configure({ mode: 'default' });

let infection: Infection;

/** The invented stories are built once more, with a payload in every field that takes words. */
test.beforeAll(async () => {
  test.setTimeout(240_000);
  infection = await infect(path.join(root, 'tests/fixtures/content'), content);
  const env = { CONTENT_DIR: content, OUT_DIR: site, SITE_URL: ORIGIN, EMBED_HEIGHTS: 'off' };
  const { status, stderr } = buildSite(env);
  expect(status, stderr).toBe(0);
});

const pages = () => Array.fromAsync(glob('**/*.html', { cwd: site }));
const read = (file: string, from = site) => readFile(path.join(from, file), 'utf8');

test('every payload stands in a field as words, or was refused with its line', () => {
  expect(infection.infected.length).toBeGreaterThan(180);
  const stands = new Set(infection.infected.map(({ payload }) => payload));
  for (const { text, what } of PAYLOADS) expect(stands.has(text) !== infection.refused.has(text), what).toBe(true);
  expect(stands.size).toBeGreaterThanOrEqual(40);
  for (const sentence of infection.refused.values()) expect(sentence).toMatch(/^A link can’t stand in a field/);
});

test('no page is made of anything else than it is without them', async () => {
  const [all, seen] = [await pages(), new Set<string>()];
  expect(all.length).toBeGreaterThan(20);
  for (const page of all) {
    const html = await read(page);
    expect(pageFaults(html), page).toEqual([]);
    const [found, known] = [foundIn(html), foundIn(await read(page, clean))];
    // The kinds of elements, each with its attributes; how many there are depends on how long words are.
    expect(
      [...found.kinds].filter((kind) => !known.kinds.has(kind)),
      page,
    ).toEqual([]);
    for (const address of found.addresses) expect(address, page).not.toMatch(EVIL);
    for (const { payload } of infection.infected) if (found.words.includes(payload)) seen.add(payload);
    for (const data of found.data) expect(() => JSON.parse(data) as unknown, page).not.toThrow();
  }
  expect(
    PAYLOADS.filter(({ text }) => !infection.refused.has(text) && !seen.has(text)).map(({ what }) => what),
  ).toEqual([]);
});

test('nor is anything else that the site serves', async () => {
  expect(await read('_headers')).toBe(await read('_headers', clean));
  for await (const file of glob('data/*/*.csv', { cwd: site }))
    for (const cell of parseCsv(await read(file), { record_delimiter: '\r\n' }).flat())
      expect(cell, file).not.toMatch(/^[=+\-@\t\r]/);
  for await (const file of glob('{data,oembed/*}/*.json', { cwd: site }))
    expect(JSON.parse(await read(file)), file).toBeTruthy();
  for (const { file, payload } of infection.infected.filter(({ path: [field] }) => field === 'claim')) {
    const story = JSON.parse(await read(`data/${file.split('/')[0] ?? ''}.json`)) as { claims: { claim: string }[] };
    expect(story.claims.map(({ claim }) => claim)).toContain(payload);
  }
});

test('in a browser nothing runs, loads or is refused, asleep and awake', async ({ page, context }) => {
  const refused = await watchPolicy(context);
  const told: string[] = [];
  page.on('dialog', (dialog) => {
    told.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => told.push(`error ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(ORIGIN) && !request.url().startsWith('blob:')) told.push(`request ${request.url()}`);
  });
  await serveFolder(page, ORIGIN, site);
  for (const at of ['harbour-bridge/', 'ferry-radar/', 'embed/ferry-radar/comparison/', 'harbour-bridge/cite/']) {
    await page.goto(`${ORIGIN}/${at}`);
    await driveControls(page);
    expect(
      await page.evaluate(() => [...document.querySelectorAll('[onclick],[onload],[onerror],[style*=url]')].length),
    ).toBe(0);
  }
  await page.goto(`${ORIGIN}/harbour-bridge/embed/`);
  await expect(page.locator('textarea[name="plain"]')).not.toHaveValue('');
  expect(refused).toEqual([]);
  expect(told).toEqual([]);
  const titles = await page.evaluate(async () => {
    const feed = new DOMParser().parseFromString(await (await fetch('/feed.xml')).text(), 'text/xml');
    return [...feed.querySelectorAll('entry > title')].map(({ textContent }) => textContent.trim());
  });
  const names = infection.infected.filter(({ file, path: at }) => file.endsWith('story.md') && at.join() === 'title');
  for (const { payload } of names) expect(titles).toContain(payload);
});
