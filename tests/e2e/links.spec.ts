import { expect, test } from '@playwright/test';
import { PAGES } from './pagesUnderTest.ts';
import { rests } from '../rests.ts';

for (const [name, address] of Object.entries(PAGES))
  test.describe(`the page “${name}”`, () => {
    test('asks nobody else for anything, and for no script until it is touched', async ({ page, baseURL }) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(address);
      await rests(page);
      const own = new URL(address, baseURL).origin;
      expect(requests.filter((url) => !url.startsWith(own))).toEqual([]);
      expect(requests.filter((url) => /\.m?js(\?|$)/.test(url))).toEqual([]);
      await expect(page.locator('script[src]')).toHaveCount(0);
    });

    test('has no style attribute, and no words that are served see-through', async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('[style]')).toHaveCount(0);
      const seeThrough = await page.locator('body *:not(svg *)').evaluateAll((all) =>
        all.flatMap((one) => {
          const hasWords = [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
          const isSeen = one.checkVisibility({ opacityProperty: true });
          return hasWords && !isSeen && one.checkVisibility() ? [one.outerHTML.slice(0, 100)] : [];
        }),
      );
      expect(seeThrough).toEqual([]);
    });
  });

test('the front page is the lead story, and says which address is its own', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('h1')).toHaveText('Thirteen hours, two accounts');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/kiro-cost-explorer\/$/);
});

test('an address that is not there says so and leads back', async ({ page }) => {
  const response = await page.goto('/no-such-story/');
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: 'Thirteen hours, two accounts' }).click();
  await expect(page.locator('h1')).toHaveText('Thirteen hours, two accounts');
});
