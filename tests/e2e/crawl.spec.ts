import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { crawl } from '../crawl/crawl.ts';
import { readSite, type Site } from '../crawl/site.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { SITE_DIR = 'dist', FIXTURES_DIR = 'dist.fixtures' } = process.env;
const ORIGIN = 'https://news.example';
const BASE = '/explained/';

/** Where no link leads: what a host serves by itself, a script that a touch asks for, and an instrument that no story here has. */
const UNLINKED = /^(404\.html|_headers|robots\.txt|places\/[\w-]+\.js|_astro\/[A-Z]\w+\.[\w-]+\.js)$/;

for (const [name, content, dist] of [
  ['the story', 'content', SITE_DIR],
  ['the invented stories', 'tests/fixtures/content', FIXTURES_DIR],
] as const) {
  test(`${name}, at the top of an origin that the build doesn’t know: every address leads somewhere`, async () => {
    expectWhole(await readSite(path.resolve(root, dist)));
  });

  test(`${name}, under a path of another origin: every address leads somewhere, in the same files`, async () => {
    // Below the project, where builds that run at the same time have each a workshop of their own.
    const folder = `${dist}.moved`;
    const env = { CONTENT_DIR: content, OUT_DIR: folder, SITE_URL: ORIGIN, BASE_PATH: BASE, EMBED_HEIGHTS: 'off' };
    const { status, stderr } = spawnSync('node', ['src/commands/build.ts'], {
      cwd: root,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    const moved = await readSite(path.resolve(root, folder), ORIGIN, BASE);
    expectWhole(moved);
    const plain = await readSite(path.resolve(root, dist));
    expect(namesOf(moved)).toEqual(namesOf(plain));
  });
}

function expectWhole(site: Site): void {
  const { faults, followed, reached } = crawl(site);
  expect(faults).toEqual([]);
  expect([...site.files.keys()].filter((file) => !reached.has(file) && !UNLINKED.test(file))).toEqual([]);
  // Were nothing read, nothing would be wrong.
  expect(reached.size).toBeGreaterThan(40);
  expect(followed).toBeGreaterThan(1000);
}

/** The names of a site’s files, without the part that is made of what is in them, and the sitemap, which needs an origin. */
function namesOf({ files }: Site): string[] {
  const names = [...files.keys()].filter((file) => !file.startsWith('sitemap'));
  return names.map((file) => file.replace(/^(_astro\/[^.]+)\..*(\.\w+)$/, '$1$2')).sort();
}
