import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from './findBrowser.ts';
import { rests } from './rests.ts';

/** Takes the picture of the README from a page that is being served: `npm run picture -- http://127.0.0.1:4321/`. */
const [address = 'http://127.0.0.1:4321/'] = process.argv.slice(2);
await mkdir('tests/pictures', { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(address);
await rests(page);
await page.screenshot({ path: 'tests/pictures/opening.png' });
await browser.close();
