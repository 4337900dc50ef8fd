import type { Locator, Page } from '@playwright/test';
import { rests } from '../rests.ts';

/** Wakes one island by putting the focus into it, and waits until it is awake. */
export function wake(island: Locator): Promise<void> {
  return island.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        element.addEventListener('awake', () => {
          resolve();
        });
        element.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      }),
  );
}

/** Wakes every island of a page, one after the other. */
export async function wakeAll(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island').all()) await wake(island);
  await rests(page);
}
