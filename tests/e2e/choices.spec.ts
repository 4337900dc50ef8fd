import { expect, test } from '@playwright/test';
import { PAGES } from './pagesUnderTest.ts';
import { choose } from './settings.ts';

test('the lens stands in the address, and an address brings it back', async ({ page }) => {
  await page.goto(PAGES.story);
  await choose(page, 'lens-second');
  await expect(page).toHaveURL(/[?&]lens=second/);
  await page.goto(`${PAGES.story}?lens=first`);
  await expect(page.locator('#lens-first')).toBeChecked();
});

test('a link brings back a step, a lens, a path, a table and a filter together, and stays as it is written', async ({
  page,
}) => {
  const asked = '?lens=first&path=agent&table=hours&kind=failure#permission';
  await page.goto(`${PAGES.story}${asked}`);
  await expect(page.locator('#who-agent')).toBeChecked();
  await expect(page.locator('#hours .figure table')).toBeAttached();
  await expect(page.getByLabel('Kind')).toHaveValue('failure');
  await expect(page.locator('#lens-first')).toBeChecked();
  await expect(page.locator('#permission h3')).toBeInViewport();
  await expect(page.locator('.stepper-at [role=status]')).toHaveText('3 of 5');
  expect(page.url().endsWith(asked)).toBe(true);
  await choose(page, 'lens-second');
  await expect.poll(() => page.url().endsWith(asked.replace('first', 'second'))).toBe(true);
});

test('lens, theme and motion are found as they were left', async ({ page }) => {
  await page.goto(PAGES.story);
  for (const id of ['lens-first', 'theme-dark', 'motion-off']) await choose(page, id);
  // What is chosen last is kept last, and only once it is painted.
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
  await page.goto(PAGES.story);
  for (const id of ['lens-first', 'theme-dark', 'motion-off']) await expect(page.locator(`#${id}`)).toBeChecked();
});

test('what was chosen before is there before anything can be painted', async ({ page }) => {
  await page.goto(PAGES.story);
  await choose(page, 'theme-dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('body')) return;
      observer.disconnect();
      Object.assign(window, { atBody: Object.fromEntries(Object.entries(document.documentElement.dataset)) });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${PAGES.story}?lens=first`);
  const said = await page.evaluate(() => (window as unknown as { atBody: unknown }).atBody);
  expect(said).toMatchObject({ theme: 'dark', lens: 'first' });
});

test('a browser that keeps nothing breaks nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('no store');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(PAGES.story);
  await choose(page, 'lens-second');
  await choose(page, 'steps-step');
  await expect(page.locator('.step:visible')).toHaveCount(1);
  expect(errors).toEqual([]);
});
