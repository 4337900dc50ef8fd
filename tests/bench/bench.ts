import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { findBrowser } from '../findBrowser.ts';
import { measureBytes } from './bytes.ts';
import { measureResponse } from './response.ts';
import { measureScroll } from './scroll.ts';

/** One promise, what was measured of it, and whether it holds. */
export interface Row {
  promise: string;
  limit: number;
  unit: string;
  measured: number;
}

/** Prints the promises that a page makes in numbers beside what the built story measures, on this machine, in this run. */
const server = await preview({ server: { host: '127.0.0.1', port: 4700 }, logLevel: 'error' });
const address = `http://127.0.0.1:${String(server.port)}/`;
const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const browser = await chromium.launch({ executablePath: findBrowser(), args });
console.log(`Chromium ${browser.version()}, Node ${process.version}, ${process.platform} ${process.arch}`);

const rows: Row[] = [
  ...(await measureBytes(browser, address)),
  ...(await measureScroll(browser, address)),
  ...(await measureResponse(browser, address)),
];
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
