import path from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSite } from '../buildSite.ts';
import { expectWhole } from '../crawl/expectWhole.ts';
import { namesOf, readSite } from '../crawl/site.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { SITE_DIR = 'dist', FIXTURES_DIR = 'dist.fixtures' } = process.env;

for (const [name, dist] of [
  ['the story', SITE_DIR],
  ['the invented stories', FIXTURES_DIR],
] as const)
  test(`${name}, at the top of an origin that the build doesn’t know: every address leads somewhere`, async () => {
    expectWhole(await readSite(path.resolve(root, dist)));
  });

// The invented stories stand so in `print.spec`.
test('the story, under a path of another origin: every address leads somewhere, in the same files', async () => {
  // Below the project, where builds that run at the same time have each a workshop of their own.
  const folder = `${SITE_DIR}.moved`;
  const [SITE_URL, BASE_PATH] = ['https://news.example', '/explained/'];
  const { status, stderr } = buildSite({ OUT_DIR: folder, SITE_URL, BASE_PATH, EMBED_HEIGHTS: 'off' });
  expect(status, stderr).toBe(0);
  const moved = await readSite(path.resolve(root, folder), SITE_URL, BASE_PATH);
  expectWhole(moved);
  expect(namesOf(moved)).toEqual(namesOf(await readSite(path.resolve(root, SITE_DIR))));
});
