import { expect, test, type Page, type Route } from '@playwright/test';
import { PAGES } from './pagesUnderTest.ts';
import { choose } from './settings.ts';

/** What may happen to a file on its way; the last never answers until the page is closed. */
const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  'is blocked': (route) => route.abort('blockedbyclient'),
  'is not found': (route) => route.fulfill({ status: 404, body: 'There is nothing here.' }),
  'never answers': () => new Promise(() => undefined),
};
const FILES: Record<string, string> = {
  'the styles': '**/_astro/*.css',
  'the fonts': '**/*.woff2',
  'the mark of the site': '**/favicon.svg',
  'the buttons of places': '**/places/*.js*',
  'what all instruments share': '**/_astro/hydrate.*.js*',
  'what moves them': '**/_astro/motion.*.js*',
  'one instrument': '**/_astro/Figure.*.js*',
};

/** What the story says: without code, and without what answers a hand. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    const copy = document.querySelector('main')?.cloneNode(true) as Element;
    for (const code of copy.querySelectorAll('script, style, .place, [role=status]')) code.remove();
    return copy.textContent.replace(/\s+/g, ' ');
  });

/** Touches every instrument, as a reader would, whether or not it wakes. */
async function touchAll(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island').all())
    await island.evaluate((element) => element.dispatchEvent(new FocusEvent('focusin', { bubbles: true })));
}

for (const [fault, answer] of Object.entries(FAULTS))
  test(`a reader keeps the text where any one file ${fault}`, async ({ page }) => {
    await page.goto(PAGES.story);
    const words = await wordsOf(page);
    for (const [file, pattern] of Object.entries(FILES)) {
      const hurt = await page.context().newPage();
      const faults: string[] = [];
      hurt.on('pageerror', ({ message }) => faults.push(message));
      await hurt.route(pattern, answer);
      await hurt.goto(PAGES.story, { waitUntil: 'commit' });
      // Painted and whole, though the document itself may wait for a file for ever.
      await hurt.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await hurt.waitForSelector('footer.foot', { state: 'attached' });
      expect(await wordsOf(hurt), file).toBe(words);
      await touchAll(hurt);
      await hurt.locator('#gate-role-limit-closed').evaluate((radio: HTMLInputElement) => {
        radio.click();
      });
      await expect(hurt.locator('#gate-role-limit-closed'), file).toBeChecked();
      expect(faults, file).toEqual([]);
      await hurt.close();
    }
  });

test('a page left open while the site was built anew keeps its words and its native answers', async ({ page }) => {
  await page.goto(PAGES.story);
  const words = await wordsOf(page);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const asked: string[] = [];
  await page.route('**/_astro/*.js*', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ status: 404, body: '' });
  });
  await touchAll(page);
  await choose(page, 'who-person');
  await expect(page.locator('#who-person')).toBeChecked();
  // The builder’s own loader asks once more by itself.
  await expect.poll(() => asked.filter((url) => url.includes('retry')).length).toBeGreaterThan(0);
  expect(await wordsOf(page)).toBe(words);
  expect(faults).toEqual([]);
});

test('an instrument whose script didn’t come at the first touch, nor a moment later, wakes at the next', async ({
  page,
}) => {
  let tries = 0;
  await page.route('**/_astro/Gates.*.js*', (route) => {
    tries += 1;
    return tries <= 2 ? route.abort('failed') : route.continue();
  });
  await page.goto(PAGES.story);
  const island = page.locator('astro-island', { has: page.locator('#gate-role-limit-closed') });
  const touch = () => island.evaluate((element) => element.dispatchEvent(new FocusEvent('focusin', { bubbles: true })));
  await touch();
  // The builder’s own loader asks once more by itself.
  await expect.poll(() => tries).toBe(2);
  await expect(async () => {
    await touch();
    await expect(island).not.toHaveAttribute('ssr', { timeout: 1000 });
  }).toPass();
  expect(tries).toBeGreaterThan(2);
});

test('an instrument wakes by itself where what all share came at the second try', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  let tries = 0;
  await page.route('**/_astro/hydrate.*.js', (route) =>
    (tries += 1) === 1 ? route.abort('failed') : route.continue(),
  );
  await page.goto(PAGES.story);
  await choose(page, 'gate-role-limit-closed');
  await expect(page).toHaveURL(/gates=c/);
  expect(faults).toEqual([]);
});
