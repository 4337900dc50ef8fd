import { expect, test, type Page } from '@playwright/test';
import { contentOf, PAGES } from './pagesUnderTest.ts';
import { choose } from './settings.ts';

const board = (page: Page) => page.locator('#accountability');
const shown = (page: Page) => board(page).locator('.pair:visible');
const status = (page: Page) => board(page).locator('.instrument [role=status]');

test('the board shows the pairs of one topic, and says how many', async ({ page }) => {
  await page.goto(PAGES.story);
  const all = await shown(page).count();
  await board(page).getByLabel('Topic').selectOption('Duration');
  await expect(status(page)).toHaveText(`1 of ${String(all)} pairs shown`);
  await expect(shown(page)).toHaveCount(1);
  await expect(page).toHaveURL(/topic=Duration/);
});

test('the key names the bases that the story has, and no others', async ({ page }) => {
  await page.goto(PAGES.story);
  const { accountability } = await contentOf('kiro-cost-explorer');
  const bases = new Set(accountability.map(({ data }) => data.basis));
  await expect(board(page).locator('.basis-key > :not(:first-child)')).toHaveCount(bases.size);
  for (const basis of bases) await expect(board(page).locator('.basis-key')).toContainText(basis, { ignoreCase: true });
});

test('its state is brought back by the address, before any touch', async ({ page }) => {
  await page.goto(`${PAGES.story}?answer=none&sides=second`);
  await expect(status(page)).not.toHaveText(/^13 of/);
  for (const pair of await shown(page).all()) await expect(pair.locator('.claim-none')).toHaveCount(1);
  const [first, second] = [
    board(page).locator('.pair:visible .claims-first').first(),
    board(page).locator('.pair:visible .claims-second').first(),
  ];
  expect((await second.boundingBox())?.x ?? 0).toBeLessThan((await first.boundingBox())?.x ?? 0);
});

test('a choice of which nothing is left has one way out', async ({ page }) => {
  await page.goto(`${PAGES.story}?topic=Duration&answer=none`);
  await expect(board(page).locator('.empty')).toBeVisible();
  await board(page).getByRole('button', { name: 'Show all' }).click();
  await expect(status(page)).toHaveText('13 of 13 pairs shown');
});

test('what was chosen before the board woke is not lost', async ({ page }) => {
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((later) => setTimeout(later, 600));
    await route.continue();
  });
  await page.goto(PAGES.story);
  await board(page).getByLabel('Topic').selectOption('Cause');
  await expect(status(page)).toHaveText('2 of 13 pairs shown');
});

test('the keyboard alone works it', async ({ page }) => {
  await page.goto(PAGES.story);
  await page.locator('#answer-all').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#answer-none')).toBeChecked();
  await expect(status(page)).not.toHaveText(/^13 of/);
});

test('with its script missing every pair stands', async ({ page }) => {
  await page.route('**/_astro/Claims*.js*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(PAGES.story);
  const before = await shown(page).count();
  await board(page).getByLabel('Topic').selectOption('Cause');
  await choose(page, 'actor-person');
  await expect(page.locator('.lab-result')).toContainText('A person acts.');
  await expect(shown(page)).toHaveCount(before);
});

test('with JavaScript off there is no control that could not work', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(PAGES.story);
  await expect(board(page).locator('.instrument')).toBeHidden();
  await expect(page.locator('.lab')).toBeHidden();
  await expect(shown(page)).toHaveCount(13);
  await context.close();
});

test('the board of three accounts keeps the third in its place', async ({ page }) => {
  const places = () =>
    page.locator('.pair-others:visible').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
  await page.goto(PAGES.bridge);
  const before = await places();
  expect(before).toHaveLength(2);
  await page.goto(`${PAGES.bridge}?sides=second`);
  await expect(board(page)).toHaveAttribute('data-order', 'second');
  expect(await places()).toEqual(before);
});

test('paper shows every pair, whatever is filtered', async ({ page }) => {
  await page.goto(`${PAGES.story}?topic=Duration`);
  await expect(shown(page)).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(shown(page)).toHaveCount(13);
});

test.describe('by touch, with less motion', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap sets the board, and nothing moves on the way', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(PAGES.story);
    await page.locator('label', { has: page.locator('#answer-none') }).tap();
    await expect(status(page)).not.toHaveText(/^13 of/);
    const moving = await page.evaluate(() =>
      document.getAnimations().filter(({ playState }) => playState === 'running'),
    );
    expect(moving).toEqual([]);
    await expect(page).toHaveURL(/answer=none/);
  });

  test('a claim stands above its answer, whichever side is asked for first', async ({ page }) => {
    await page.goto(`${PAGES.story}?sides=second`);
    await expect(board(page)).toHaveAttribute('data-order', 'second');
    await expect(page.locator('#sides-second')).toBeHidden();
    const tops = await board(page)
      .locator('.pair > *')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  });
});
