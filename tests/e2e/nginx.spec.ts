import { cp, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { compress } from '../../src/commands/compress.ts';
import { headersAt } from '../../src/commands/headerRules.ts';
import { addressOf, readSite, type Site } from '../crawl/site.ts';
import { startServer } from '../embeds/testServer.ts';
import { findNginx } from '../nginx/findNginx.ts';
import { startNginx, type Served } from '../nginx/startNginx.ts';

const TYPES: Record<string, RegExp> = {
  html: /^text\/html; ?charset=utf-8$/,
  css: /^text\/css; ?charset=utf-8$/,
  js: /^(application|text)\/javascript; ?charset=utf-8$/,
  json: /^application\/json; ?charset=utf-8$/,
  xml: /^text\/xml; ?charset=utf-8$/,
  csv: /^text\/csv; ?charset=utf-8$/,
  svg: /^image\/svg\+xml/,
  png: /^image\/png$/,
  woff2: /^font\/woff2$/,
};

test.describe.configure({ mode: 'default' });
const nginx = findNginx();
if (!nginx) console.log('skipped: nginx isn’t here');
test.skip(!nginx, 'nginx isn’t here');

let folder: string;
let site: Site;
let served: Served;
let below: Served;

test.beforeAll(async () => {
  if (!nginx) return;
  const built = path.resolve(import.meta.dirname, '../..', process.env.SITE_DIR ?? 'dist');
  folder = await mkdtemp(path.join(tmpdir(), 'site of news-'));
  await cp(built, folder, { recursive: true });
  site = await readSite(folder);
  await compress(folder);
  served = await startNginx(nginx, folder, '');
  below = await startNginx(nginx, folder, '/explained');
});

test.afterAll(async () => {
  if (!nginx) return;
  await Promise.all([served.stop(), below.stop()]);
});

const ask = (address: string, encoding = 'identity') =>
  fetch(address, { headers: { 'Accept-Encoding': encoding }, redirect: 'manual' });

/** The headers of an answer that the table of headers knows. */
function known({ headers }: Response): Record<string, string> {
  const names = ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Content-Security-Policy'];
  return Object.fromEntries(
    [...names, 'Cache-Control', 'Access-Control-Allow-Origin'].flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

test('every file is answered at its address, with its kind and the headers of the table', async () => {
  for (const [base, { origin }] of [
    ['', served],
    ['/explained', below],
  ] as const)
    for (const [file, text] of site.files) {
      if (file === '_headers') continue;
      const address = `${origin}${base}${addressOf(file, site).pathname}`;
      const answer = await ask(address);
      expect(answer.status, address).toBe(200);
      expect(Buffer.from(await answer.arrayBuffer()).equals(text), address).toBe(true);
      expect(answer.headers.get('Content-Type'), address).toMatch(TYPES[file.split('.').at(-1) ?? ''] ?? /./);
      expect(known(answer), address).toEqual(headersAt(new URL(address).pathname, base));
    }
});

test('a page, an embed and a file that never changes have each their own headers', async () => {
  const page = await ask(`${served.origin}/kiro-cost-explorer/`);
  expect(page.headers.get('Content-Security-Policy')).toBe("frame-ancestors 'none'");
  expect(page.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
  expect(page.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(page.headers.get('Server')).toBe('nginx');
  const embed = await ask(`${served.origin}/embed/kiro-cost-explorer/timeline/`);
  expect(embed.headers.get('Content-Security-Policy')).toBe('frame-ancestors * file:');
  expect(embed.headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin');
  const font = [...site.files.keys()].find((file) => file.endsWith('.woff2')) ?? '';
  const hashed = await ask(`${served.origin}/${font}`);
  expect(hashed.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect(hashed.headers.get('Access-Control-Allow-Origin')).toBe('*');
});

test('a text comes as it was compressed beforehand, by what the reader takes', async () => {
  const file = path.join(folder, 'kiro-cost-explorer/index.html');
  for (const [takes, ending, coding] of [
    ['gzip, deflate, br', '.br', 'br'],
    ['gzip, deflate', '.gz', 'gzip'],
    ['identity', '', null],
  ] as const) {
    const answer = await ask(`${served.origin}/kiro-cost-explorer/`, takes);
    expect(answer.headers.get('Content-Encoding')).toBe(coding);
    expect(answer.headers.get('Vary')).toBe('Accept-Encoding');
    expect(Number(answer.headers.get('Content-Length'))).toBe((await stat(`${file}${ending}`)).size);
    expect(await answer.text()).toBe(await readFile(file, 'utf8'));
  }
});

test('what has not changed is not sent again', async () => {
  const address = `${served.origin}/kiro-cost-explorer/`;
  const etag = (await ask(address)).headers.get('ETag') ?? '';
  const headers = { 'If-None-Match': etag, 'Accept-Encoding': 'identity' };
  expect((await fetch(address, { headers })).status).toBe(304);
});

test('where there is nothing, our page says so, and nobody is told to keep it', async () => {
  const missing = site.files.get('404.html')?.toString('utf8');
  for (const address of [
    `${served.origin}/nothing/`,
    `${served.origin}/_astro/nothing.js`,
    `${served.origin}/_headers`,
    `${below.origin}/nothing/`,
    `${below.origin}/explained/nothing/`,
  ]) {
    const answer = await ask(address);
    expect(answer.status, address).toBe(404);
    expect(await answer.text()).toBe(missing);
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
    expect(answer.headers.get('X-Content-Type-Options'), address).toBe('nosniff');
  }
});

test('an address without its slash leads to the one with it', async () => {
  for (const [address, to] of [
    [`${served.origin}/kiro-cost-explorer`, '/kiro-cost-explorer/'],
    [`${below.origin}/explained`, '/explained/'],
    [`${below.origin}/explained/kiro-cost-explorer`, '/explained/kiro-cost-explorer/'],
  ] as const) {
    const answer = await ask(address);
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, to]);
  }
});

test('an address that pretends to be an embed has the headers of the page that it leads to', async () => {
  const answer = await ask(`${served.origin}/embed/..%2fkiro-cost-explorer/`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Security-Policy')).toBe("frame-ancestors 'none'");
});

test('another site may frame an embed, and not the page', async ({ page }) => {
  const frame = (path: string) => `<iframe src="${served.origin}${path}"></iframe>`;
  const body = `${frame('/embed/kiro-cost-explorer/timeline/')}${frame('/kiro-cost-explorer/')}`;
  const host = await startServer(() => ({ type: 'text/html', body }), 'localhost');
  await page.goto(`${host.origin}/`);
  const embed = page.locator('iframe').first().contentFrame();
  await expect(embed.locator('#timeline')).toBeVisible();
  await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/);
  await page.goto(`${served.origin}/kiro-cost-explorer/embed/`);
  await expect(page.locator('.preview-frame').contentFrame().locator('main')).toBeVisible();
  await host.stop();
  // Who tries a snippet does so in a file of their own.
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'host-')), 'host.html');
  await writeFile(file, body);
  await page.goto(`file://${file}`);
  await expect(embed.locator('#timeline')).toBeVisible();
  await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/);
});
