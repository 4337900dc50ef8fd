import type { Page } from '@playwright/test';

/** Wakes every island of a page by putting the focus into it, one after the other, and waits for each. */
export async function wakeAll(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island').all())
    await island.evaluate(
      (element) =>
        new Promise<void>((resolve) => {
          element.addEventListener('awake', () => {
            resolve();
          });
          element.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
        }),
    );
  await page.waitForLoadState('networkidle');
}
