import type { Page } from '@playwright/test';

/**
 * Waits until a page has loaded, has its fonts, and has got nothing more for half a second. Playwright’s `networkidle` can be
 * lost for good on a busy machine (microsoft/playwright#42598).
 */
export async function rests(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(async () => {
    await document.fonts.ready;
    const got = () => performance.getEntriesByType('resource').length;
    for (let last = -1; last !== got();) {
      last = got();
      await new Promise((next) => setTimeout(next, 500));
    }
  });
}
