import { expect, test } from '@playwright/test';
import { wakeAll } from '../bench/wake.ts';
import { contentOf, PAGES, SIDE_PAGES } from './pagesUnderTest.ts';
import { stillBox } from './stillBox.ts';

test('the way back from an event leads to where it was chosen, and chooses it no more', async ({ page }) => {
  const { timeline } = await contentOf('kiro-cost-explorer');
  const last = timeline.at(-1)?.id ?? '';
  await page.goto(PAGES.story);
  await wakeAll(page);
  await page.locator('.axis').scrollIntoViewIfNeeded();
  await page.locator(`.axis a[href="#${last}"] rect`).click();
  await expect(page).toHaveURL(new RegExp(`event=${last}`));
  // A browser drops the way back while it still glides there.
  await stillBox(page.locator(`#${last} h3`));
  await expect(page.locator('.axis')).not.toBeInViewport();
  await page.goBack();
  await expect(page).not.toHaveURL(/event=/);
  await expect(page.locator('.axis')).toBeInViewport();
  await expect(page.locator('.event[aria-current]')).toHaveCount(0);
});

test('whatever is chosen in the previewer, one step back leaves it', async ({ page }) => {
  await page.goto(PAGES.story);
  await page.goto(SIDE_PAGES.previewer);
  for (const piece of ['gates', 'numbers']) {
    await page.locator('select[name="piece"]').selectOption(piece);
    await expect(page.frameLocator('.preview-frame').locator(`#${piece} h2`)).toBeVisible();
  }
  await page.goBack();
  await expect(page).toHaveURL(PAGES.story);
});
