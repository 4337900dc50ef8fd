import path from 'node:path';
import { chromium } from '@playwright/test';
import { run } from '../../src/commands/run.ts';
import { knownBrowser } from '../../src/commands/knownBrowser.ts';
import { findBrowser } from '../findBrowser.ts';
import { measureBeside } from './beside.ts';
import { measureBuild } from './build.ts';
import { measureBytes } from './bytes.ts';
import { measureCrawl } from './crawl.ts';
import { measureEmbeds } from './embeds.ts';
import { measureLarge } from './large.ts';
import { installPeers, servePeers } from './peers/serve.ts';
import { measureResponse } from './response.ts';
import { lineOf, writeResults, type Part } from './results.ts';
import { measureScroll } from './scroll.ts';

/**
 * Builds the site as it would be published, and prints the promises that a page makes in numbers beside what was measured on
 * this machine, in this run. Without an argument it writes all of it to RESULTS.md; the name of a part measures that part alone:
 * `npm run bench -- embeds`.
 */
const [, , only] = process.argv;
const parts: Record<string, () => Promise<Part>> = {
  bytes: () => measureBytes(browser, address),
  scroll: () => measureScroll(browser, address),
  response: () => measureResponse(browser, address),
  large: () => measureLarge(browser),
  embeds: () => measureEmbeds(browser, dist),
  crawl: () => measureCrawl(dist, siteUrl),
  build: measureBuild,
  beside: () => measureBeside(browser, browserPath, server.origin),
};
if (only !== undefined && !Object.hasOwn(parts, only))
  throw new Error(`There is no part “${only}”. Name one of ${Object.keys(parts).join(', ')}, or none for all.`);
if (only === 'build') {
  // It makes its own sites, and needs none of ours.
  show(await measureBuild());
  process.exit();
}
const dist = path.resolve('dist.bench');
await installPeers();
const siteUrl = 'https://example.com';
const built = await run('node', ['src/commands/build.ts'], { OUT_DIR: dist, SITE_URL: siteUrl });
if (built !== 0) throw new Error('There is nothing to measure: the build failed.');
const server = await servePeers(dist);
const address = `${server.origin}/kiro-cost-explorer/`;
const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
// A browser as readers have it, where there is one.
const browserPath = knownBrowser() ?? findBrowser();
const browser = await chromium.launch({ executablePath: browserPath, args });

const measured: Part[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (only !== undefined && only !== name) continue;
  const part = await measure();
  measured.push(part);
  show(part);
  const missing = Object.keys(parts).slice(measured.length);
  if (only === undefined) await writeResults(measured, `Chromium ${browser.version()}`, missing);
}
await browser.close();
await server.stop();

function show({ rows, tables = [] }: Part): void {
  for (const row of rows) console.log(lineOf(row));
  for (const { title, text } of tables) console.log(`\n${title}\n\n${text}\n`);
}
