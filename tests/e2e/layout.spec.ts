import { expect, test } from '@playwright/test';
import { PAGES } from './pagesUnderTest.ts';

const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

for (const [name, address] of Object.entries(PAGES))
  for (const width of [320, 390, 768, 1280, 1600])
    test(`“${name}” does not scroll sideways at ${String(width)} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
    });

test('no page scrolls sideways with the text at 200 %', async ({ playwright, baseURL, launchOptions }) => {
  const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  for (const width of [320, 390, 768, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, ...(baseURL && { baseURL }) });
    for (const [name, address] of Object.entries(PAGES)) {
      await page.goto(address);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      expect(await page.evaluate(sideways), `${name} at ${String(width)} px`).toBeLessThanOrEqual(0);
    }
  }
  await browser.close();
});

test('on a phone the comparison shows one path at a time, and paper shows both', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(PAGES.story);
  await page.locator('label', { has: page.locator('#who-agent') }).click();
  const [agent, person] = [page.locator('.path-agent').first(), page.locator('.path-person').first()];
  await expect(agent).toBeVisible();
  await expect(person).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(agent).toBeVisible();
  await expect(person).toBeVisible();
});

test('the theme follows the system until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(PAGES.story);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await ground();
  await page.locator('label', { has: page.locator('#theme-light') }).click();
  expect(await ground()).not.toBe(dark);
});

test('under reduced motion nothing takes longer than 10 ms', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(PAGES.story);
  const slow = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((all) =>
          all.split(',').some((time) => parseFloat(time) * (time.includes('ms') ? 1 : 1000) > 10),
        );
      }).length,
  );
  expect(slow).toBe(0);
});

test('a link to an entry opens the page at that entry, below the bar', async ({ page }) => {
  await page.goto(`${PAGES.story}#any-tool`);
  await expect(page.locator('#any-tool')).toBeInViewport();
  const below = async () => {
    const [entry, bar] = [await page.locator('#any-tool').boundingBox(), await page.locator('.bar').boundingBox()];
    return (entry?.y ?? 0) - (bar?.y ?? 0) - (bar?.height ?? 0);
  };
  await expect.poll(below).toBeGreaterThanOrEqual(0);
  await expect.poll(below).toBeLessThan(400);
});
