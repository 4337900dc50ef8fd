import { expect, test } from '@playwright/test';
import { wakeAll } from '../bench/wake.ts';
import { PAGES } from './pagesUnderTest.ts';
import { choose } from './settings.ts';

test('in Firefox every instrument wakes and answers, and nothing goes wrong', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(PAGES.story);
  expect(scripts).toEqual([]);
  await wakeAll(page);
  await choose(page, 'lens-first');
  await expect(page.locator('html')).toHaveAttribute('data-lens', 'first');
  await choose(page, 'gate-role-limit-closed');
  await expect(page.locator('#gate-role-limit-closed')).toBeChecked();
  await choose(page, 'who-person');
  await expect(page).toHaveURL(/path=person/);
  await choose(page, 'table-hours-table');
  await expect(page.getByRole('table', { name: 'How long it lasted' })).toBeVisible();
  await choose(page, 'zoom-burst');
  await expect(page.locator('#zoom-burst')).toBeChecked();
  expect(faults).toEqual([]);
});

test('in Firefox the stage follows the steps', async ({ page }) => {
  await page.goto(PAGES.story);
  const steps = page.locator('.step');
  for (const index of [1, 3]) {
    await steps.nth(index).scrollIntoViewIfNeeded();
    await steps.nth(index).evaluate((step) => {
      step.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await expect(steps.nth(index)).toHaveClass(/is-now/);
  }
});
