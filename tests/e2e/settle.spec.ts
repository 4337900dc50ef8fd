import { expect, test, type Page } from '@playwright/test';
import { PAGES } from './pagesUnderTest.ts';

const settles = (page: Page) => expect(page.locator('html')).toHaveClass(/is-settled/);
const heights = (page: Page) =>
  page.locator('.piece').evaluateAll((pieces) => pieces.map((piece) => (piece as HTMLElement).offsetHeight));
const isDrawn = (page: Page, piece: string) =>
  page.locator(`#${piece} h2`).evaluate((head) => head.checkVisibility({ contentVisibilityAuto: true }));

for (const size of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
])
  test.describe(`at ${String(size.width)} px`, () => {
    test.use({ viewport: size });

    test('a piece out of sight isn’t drawn, and takes the room it took, on a page just opened and on one come back to', async ({
      page,
    }) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(PAGES.story);
      await settles(page);
      await page.evaluate(() => {
        document.documentElement.classList.remove('is-settled', 'is-fresh');
      });
      await page.emulateMedia({ media: 'screen' });
      const full = await heights(page);
      for (const open of [() => page.goto(PAGES.story), () => page.reload()]) {
        await open();
        await settles(page);
        expect(await isDrawn(page, 'sources')).toBe(false);
        expect(await heights(page)).toEqual(full);
      }
    });

    test('a page opened at its top draws no more at first, one opened elsewhere all', async ({ page }) => {
      await page.addInitScript(() => {
        // Two frames after it came: of those that are drawn one by one, the last has then long to wait.
        addEventListener('load', () => {
          requestAnimationFrame(() => {
            requestAnimationFrame(() => {
              const seen = document.querySelector('#sources h2')?.checkVisibility({ contentVisibilityAuto: true });
              document.documentElement.dataset.seen = String(seen);
            });
          });
        });
      });
      const root = page.locator('html');
      await page.goto(PAGES.story);
      await expect(root).toHaveAttribute('data-seen', 'false');
      await page.goto(`${PAGES.story}?lens=first#gates`);
      await expect(root).toHaveAttribute('data-seen', 'true');
    });

    test('an address with a place opens there, and every link to a piece leads to it', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`${PAGES.story}#safeguards`);
      await settles(page);
      const top = () => page.locator('#safeguards').evaluate((piece) => piece.getBoundingClientRect().top);
      expect(Math.abs((await top()) - 88)).toBeLessThan(60);
      for (const piece of ['timeline', 'sources', 'numbers', 'contrast']) {
        await page.evaluate((id) => {
          document.querySelector<HTMLAnchorElement>(`main a[href="#${id}"], nav a[href="#${id}"]`)?.click();
        }, piece);
        await expect(page.locator(`#${piece} h2`)).toBeInViewport();
      }
    });

    test('a reload in the middle stays where it was', async ({ page }) => {
      await page.goto(PAGES.story);
      await settles(page);
      await page.locator('#gates .flow-row').nth(2).scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      await page.reload();
      await settles(page);
      expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(2);
    });

    test('on paper every piece is there', async ({ page }) => {
      await page.goto(PAGES.story);
      await settles(page);
      await page.emulateMedia({ media: 'print' });
      for (const piece of ['numbers', 'gates', 'sources']) expect(await isDrawn(page, piece)).toBe(true);
    });
  });

test('a new width is measured anew', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(PAGES.story);
  await settles(page);
  const narrow = await heights(page);
  await page.setViewportSize({ width: 1000, height: 800 });
  await expect.poll(() => heights(page)).not.toEqual(narrow);
  await settles(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => heights(page)).toEqual(narrow);
});

test('what an instrument takes away as the page settles leaves no room behind', async ({ page }) => {
  await page.addInitScript(() => {
    const takeNext = () => {
      if (document.documentElement.classList.contains('is-settled')) return;
      document.querySelector('#timeline .event:not([hidden])')?.setAttribute('hidden', '');
      requestAnimationFrame(takeNext);
    };
    addEventListener('load', takeNext);
  });
  await page.goto(`${PAGES.story}#safeguards`);
  await settles(page);
  await expect(page.locator('#timeline .event[hidden]')).not.toHaveCount(0);
  const kept = await heights(page);
  await page.evaluate(() => {
    document.documentElement.classList.remove('is-settled');
  });
  expect(kept).toEqual(await heights(page));
});

test('what the lens labels out of sight is found at its place when it is asked for', async ({ page }) => {
  await page.goto(PAGES.story);
  await settles(page);
  await page.locator('label:has(#lens-first)').click();
  await page.locator('.rail a[href="#accountability"]').click();
  await expect(page.locator('#accountability h2')).toBeInViewport();
  await expect(page.locator('#accountability .lens-label').first()).toHaveText(/\S/);
});
