import { expect, test, type Page } from '@playwright/test';
import { PAGES } from './pagesUnderTest.ts';
import { stillBox } from './stillBox.ts';
import { choose } from './settings.ts';

const copy = (page: Page) => page.locator('.place button');

/** Moves a real mouse over an element: the first move asks for the script, the second finds it there. */
async function over(page: Page, selector: string): Promise<void> {
  const { x, y } = await stillBox(page.locator(selector).first());
  await page.mouse.move(x + 4, y + 4);
  await page.mouse.move(x + 8, y + 8);
  await expect(copy(page)).toBeVisible();
  await page.mouse.move(x + 12, y + 10);
}

test.describe('with a mouse', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [id, spot, own] of [
    ['one-service', '.claim-who + p', {}],
    ['accountability', 'h2', { answer: 'none' }],
  ] as const)
    test(`the address of ${id} is copied with the lens, and with what is set inside of it alone`, async ({ page }) => {
      await page.goto(`${PAGES.story}?answer=none&path=agent`);
      await choose(page, 'lens-first');
      await over(page, `#${id} ${spot}`);
      await expect(page.locator(`#${id} .place`)).toBeVisible();
      await copy(page).click();
      await expect(copy(page)).toHaveText('Link copied');
      await expect(page.locator('.place-said')).toHaveText('Link copied');
      const url = new URL(await page.evaluate(() => navigator.clipboard.readText()));
      expect(url.hash).toBe(`#${id}`);
      expect(Object.fromEntries(url.searchParams)).toEqual({ ...own, lens: 'first' });
    });

  test('the buttons go with the mouse from place to place, and move nothing', async ({ page }) => {
    await page.goto(PAGES.story);
    const room = (id: string) => page.locator(`#${id}`).evaluate((entry) => entry.getBoundingClientRect().height);
    const before = [await room('limited-context'), await room('access')];
    for (const id of ['limited-context', 'access']) {
      await over(page, `#${id} h3`);
      await expect(page.locator(`#${id} .place`)).toBeVisible();
      await expect(page.locator('.place')).toHaveCount(1);
      const gap = await page.locator(`#${id}`).evaluate((entry) => {
        const buttons = entry.querySelector('.place')?.getBoundingClientRect();
        return entry.getBoundingClientRect().top - (buttons?.bottom ?? Infinity);
      });
      expect(gap).toBeGreaterThanOrEqual(-1);
    }
    expect([await room('limited-context'), await room('access')]).toEqual(before);
  });

  test('a figure and a claim lead to how they are cited', async ({ page }) => {
    await page.goto(PAGES.story);
    await over(page, '#approvals h3');
    await page.locator('.place a').click();
    await expect(page).toHaveURL(/\/cite\/#cite-approvals$/);
    await expect(page.locator('#cite-approvals')).toContainText('@misc{');
  });
});

test('where nothing may be copied the address stands in the address bar, and it is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.goto(PAGES.story);
  await over(page, '#access h3');
  await copy(page).click();
  await expect(copy(page)).toHaveText('Not copied: it is in the address bar');
  await expect(page).toHaveURL(/#access$/);
});

test('by keyboard the buttons come after what has the focus in a place', async ({ page }) => {
  await page.goto(PAGES.story);
  await page.locator('#user-error a').last().focus();
  await expect(page.locator('#user-error .place')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(copy(page)).toBeFocused();
});

test('by keyboard the buttons of a piece come before what is in it, and take nobody back to its head', async ({
  page,
}) => {
  await page.goto(PAGES.story);
  const last = page.locator('#narrative .behind summary').last();
  await last.focus();
  await expect(page.locator('#narrative .head .place')).toBeVisible();
  await page.keyboard.press('Tab');
  expect(
    await last.evaluate((from) => {
      const next = document.activeElement;
      return next !== null && (from.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
    }),
  ).toBe(true);
  await expect(page.locator('#narrative .place')).toHaveCount(0);
});

test('a tap on a phone offers to share', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (shared: { url: string }) => {
        Object.assign(window, { shared: shared.url });
        return Promise.resolve();
      },
    });
  });
  await page.goto(new URL(PAGES.story, test.info().project.use.baseURL).href);
  await page.locator('#access h3').tap();
  await expect(page.locator('#access .place')).toBeVisible();
  // Also one that takes the focus away from a control.
  await page.locator('#answer-all').focus();
  await page.locator('#access h3').tap();
  await page.waitForTimeout(100);
  await expect(copy(page)).toHaveText('Share');
  await copy(page).tap();
  await expect.poll(() => page.evaluate(() => (window as unknown as { shared: string }).shared)).toMatch(/#access$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await context.close();
});

test('the script is asked for at a touch, never while the page only scrolls, and an embed has none', async ({
  page,
}) => {
  await page.clock.install();
  const script = page.locator('script[src*="/places/"]');
  await page.goto(PAGES.story);
  await page.mouse.wheel(0, 4000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await page.clock.runFor(2000);
  await expect(script).toHaveCount(0);
  await page.locator('h2').first().click();
  await page.clock.runFor(2000);
  await expect(script).toHaveCount(1);
  await page.goto('/embed/kiro-cost-explorer/safeguards/');
  await page.locator('h3').first().click();
  await page.clock.runFor(2000);
  await expect(script).toHaveCount(0);
});
