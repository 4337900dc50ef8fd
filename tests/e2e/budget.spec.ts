import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Response } from '@playwright/test';
import { PAGES } from './pagesUnderTest.ts';

/** Bytes before any interaction, brotli: the project’s promise, which `npm run bench` prints beside the others. */
const BUDGETS = { document: 28_000, stylesheet: 9_000, font: 90_000, script: 0 };

test('the story page keeps to its budget of bytes', async ({ page }) => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(PAGES.story);
  await page.waitForLoadState('networkidle');
  const weights: Record<string, number> = {};
  for (const response of responses) {
    const type = response.request().resourceType();
    if (!(type in BUDGETS)) continue;
    const body = await response.body();
    weights[type] = (weights[type] ?? 0) + (type === 'font' ? body.length : brotliCompressSync(body).length);
  }
  console.log('bytes, brotli:', weights);
  for (const [type, budget] of Object.entries(BUDGETS)) expect(weights[type] ?? 0, type).toBeLessThanOrEqual(budget);
});
