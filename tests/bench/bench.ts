import path from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { findBrowser } from '../findBrowser.ts';
import { measureBytes } from './bytes.ts';
import { measureCrawl } from './crawl.ts';
import { measureEmbeds } from './embeds.ts';
import { measureResponse } from './response.ts';
import { measureScroll } from './scroll.ts';

/** One promise, what was measured of it, and whether it holds. */
export interface Row {
  promise: string;
  limit: number;
  unit: string;
  measured: number;
}

/**
 * Prints the promises that a page makes in numbers beside what the built story measures, on this machine, in this run. The name
 * of a part measures that part alone: `npm run bench -- embeds`.
 */
const [, , part] = process.argv;
const server = await preview({
  server: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4700) },
  logLevel: 'error',
});
const address = `http://127.0.0.1:${String(server.port)}/`;
const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const browser = await chromium.launch({ executablePath: findBrowser(), args });
console.log(`Chromium ${browser.version()}, Node ${process.version}, ${process.platform} ${process.arch}`);

const parts: Record<string, () => Promise<Row[]>> = {
  bytes: () => measureBytes(browser, address),
  scroll: () => measureScroll(browser, address),
  response: () => measureResponse(browser, address),
  embeds: () => measureEmbeds(browser, path.resolve(process.env.OUT_DIR ?? 'dist')),
  crawl: () => measureCrawl(path.resolve(process.env.OUT_DIR ?? 'dist')),
};
const rows: Row[] = [];
for (const [name, measure] of Object.entries(parts))
  if (part === undefined || part === name) rows.push(...(await measure()));
const width = Math.max(...rows.map(({ promise }) => promise.length));
for (const { promise, limit, unit, measured } of rows) {
  const holds = measured <= limit ? 'holds' : 'DOES NOT HOLD';
  console.log(
    `${promise.padEnd(width)}  ≤ ${String(limit).padStart(6)} ${unit.padEnd(8)} measured ${String(measured).padStart(8)}  ${holds}`,
  );
}
await browser.close();
await server.stop();
process.exitCode = rows.every(({ measured, limit }) => measured <= limit) ? 0 : 1;
