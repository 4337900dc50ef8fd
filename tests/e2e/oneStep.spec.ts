import { expect, test } from '@playwright/test';
import { PAGES } from './pagesUnderTest.ts';
import { choose } from './settings.ts';

test('the button that has come to the last step keeps the focus there', async ({ page }) => {
  await page.goto(PAGES.story);
  await choose(page, 'steps-step');
  await expect(page.locator('.step:visible')).toHaveCount(1);
  const next = page.locator('.stepper').getByRole('button', { name: 'Next' });
  await next.focus();
  for (let step = 1; step <= 5; step += 1) await page.keyboard.press('Enter');
  await expect(page.locator('.stepper-at [role=status]')).toHaveText('5 of 5');
  await expect(next).toBeDisabled();
  await expect(next).toBeFocused();
});

test('a link to a step gets there also where one step stands at a time, and so does the address', async ({ page }) => {
  await page.goto(PAGES.story);
  await choose(page, 'steps-step');
  const step = page.locator('#permission');
  const uses = page.locator('.used', { has: page.locator('a[href="#permission"]') }).first();
  await uses.locator('summary').click();
  for (const turn of ['once', 'and once more at the same address']) {
    await expect(step, turn).toBeHidden();
    await uses.locator('a[href="#permission"]').click();
    await expect(step, turn).toBeInViewport();
    await page.locator('.stepper').getByRole('button', { name: 'Previous' }).click();
  }
  await page.goto(PAGES.story);
  await page.goto(`${PAGES.story}#permission`);
  await page.reload();
  await expect(step).toBeInViewport();
  await expect(page.locator('.step:visible')).toHaveCount(1);
});

test('an address that names a step leaves a reader who reloads where he was', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('steps', 'step');
  });
  await page.goto(`${PAGES.story}#permission`);
  await expect(page.locator('#permission')).toBeInViewport();
  const accounts = page.locator('#accountability h2');
  await accounts.evaluate((heading) => {
    heading.scrollIntoView({ behavior: 'instant' });
  });
  await page.reload();
  await expect(accounts).toBeInViewport();
  await expect(page.locator('.step:visible')).toHaveId('permission');
});
