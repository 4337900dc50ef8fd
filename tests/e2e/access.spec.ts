import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGES, THEMES } from './pagesUnderTest.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [name, address] of Object.entries(PAGES))
  for (const colorScheme of THEMES)
    for (const width of [390, 1280])
      test(`axe finds nothing on “${name}”, ${colorScheme}, at ${String(width)} px`, async ({ browser, baseURL }) => {
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 900 },
          ...(baseURL && { baseURL }),
        });
        const page = await context.newPage();
        await page.goto(address);
        await page.locator('details.behind, details.used').evaluateAll((all) => {
          for (const details of all) (details as HTMLDetailsElement).open = true;
        });
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])).toEqual([]);
        await context.close();
      });

test('axe finds nothing while the lens sets one account back', async ({ page }) => {
  await page.goto(PAGES.story);
  await page.locator('label', { has: page.locator('#lens-second') }).click();
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])).toEqual([]);
});

test('the keyboard reaches the story past the chrome, and every link shows its focus', async ({ page }) => {
  await page.goto(PAGES.story);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the story' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await page.keyboard.press('Tab');
  const focused = page.locator('main :focus');
  await expect(focused).toHaveCount(1);
  expect(await focused.evaluate((element) => getComputedStyle(element).outlineWidth)).toBe('3px');
});

test('a radio of the lens is reached and moved by the keyboard', async ({ page }) => {
  await page.goto(PAGES.story);
  await page.locator('#lens-both').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#lens-first')).toBeChecked();
});
