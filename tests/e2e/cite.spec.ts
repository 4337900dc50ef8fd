import { expect, test } from '@playwright/test';
import { PAGES } from './pagesUnderTest.ts';

test('every form of a citation is copied as it stands, by a button that says which, and BibTeX unfolds', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGES.cite);
  const entry = page.locator('#cite-hours');
  await expect(entry.locator('pre')).toBeHidden();
  await entry.getByText('BibTeX', { exact: true }).click();
  for (const form of ['Plain', 'APA', 'BibTeX']) {
    await page.getByRole('button', { name: `Copy: ${form}, How long it lasted` }).click();
    await expect(page.getByText('Copied.')).toHaveCount(1);
    const text = await entry.locator(`[data-copy="${form}"]`).textContent();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    expect(text).toContain('How long it lasted');
    expect(text).toBe(text?.trim());
  }
  const buttons = page.getByRole('button', { name: /^Copy: / });
  const names = await buttons.evaluateAll((all) => all.map((button) => button.ariaLabel));
  expect(new Set(names).size).toBe(names.length);
});

test('without JavaScript the citations stand there, and no button that can’t answer', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(PAGES.cite);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('#cite-hours [data-copy="APA"]')).toBeVisible();
  await page.locator('#cite-hours summary').click();
  await expect(page.locator('#cite-hours pre')).toContainText('@misc{');
  await context.close();
});
