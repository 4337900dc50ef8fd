import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { PAGES } from './pagesUnderTest.ts';

/** Bytes before any interaction, brotli: the project’s promise, which `npm run bench` prints beside the others. */
const BUDGETS = { document: 28_000, stylesheet: 9_000, font: 90_000, script: 0 };

test('the story page keeps to its budget of bytes', async ({ page }) => {
  const weights: Record<string, number> = {};
  page.on('response', async (response) => {
    const type = response.request().resourceType();
    const body = await response.body();
    weights[type] = (weights[type] ?? 0) + (type === 'font' ? body.length : brotliCompressSync(body).length);
  });
  await page.goto(PAGES.story);
  await page.waitForLoadState('networkidle');
  console.log('bytes, brotli:', weights);
  for (const [type, budget] of Object.entries(BUDGETS)) expect(weights[type] ?? 0, type).toBeLessThanOrEqual(budget);
});
