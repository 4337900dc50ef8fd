import { expect, test, type Locator, type Page } from '@playwright/test';
import { PAGES } from './pagesUnderTest.ts';
import { rests } from '../rests.ts';
import { choose } from './settings.ts';

const result = (page: Page) => page.locator('.lab-result');

test('closing a control stops the change, and says at which', async ({ page }) => {
  await page.goto(PAGES.story);
  await choose(page, 'gate-second-approval-closed');
  await expect(result(page)).toContainText('The change is stopped in all 4 worlds left open.');
  await expect(result(page)).toContainText('It stops at the control “a second person”.');
  await expect(page).toHaveURL(/gates=ocuu/);
});

test('what isn’t known splits the reported world, and stays not known', async ({ page }) => {
  await page.goto(`${PAGES.story}?actor=agent&gates=oouu`);
  await expect(result(page)).toContainText('In 1 of the 4 worlds');
  await expect(page.locator('.world.is-fit')).toHaveCount(4);
});

test('who could is answered for each, who chose is not', async ({ page }) => {
  await page.goto(`${PAGES.story}?gates=oooo`);
  const answers = page.locator('.questions-answer');
  await expect(answers.first()).toContainText('The agent gets through. A person gets through.');
  await choose(page, 'gate-asking-first-closed');
  await expect(answers.first()).toContainText('The agent is stopped. A person gets through.');
  await expect(answers.first()).toContainText('The control “asking first” isn’t in the way of a person.');
  await expect(answers.last()).toContainText('The controls can’t tell');
});

test('the measures since, as reported, and undo', async ({ page }) => {
  await page.goto(PAGES.story);
  const [measures, reported, undo] = ['With the measures since', 'As reported', 'Undo'].map((name) =>
    page.getByRole('button', { name }),
  ) as [Locator, Locator, Locator];
  await reported.click();
  await expect(reported).toHaveAttribute('aria-pressed', 'true');
  await expect(undo).toBeDisabled();
  await measures.click();
  await expect(page.locator('#gate-second-approval-closed')).toBeChecked();
  await expect(measures).toHaveAttribute('aria-pressed', 'true');
  await expect(reported).toHaveAttribute('aria-pressed', 'false');
  await reported.click();
  await expect(page.locator('#gate-second-approval-open')).toBeChecked();
  await undo.click();
  await expect(page.locator('#gate-second-approval-closed')).toBeChecked();
  await undo.press('Enter');
  await expect(undo).toBeDisabled();
  await expect(undo).toBeFocused();
});

test('the table of worlds marks what the setting leaves open', async ({ page }) => {
  await page.goto(`${PAGES.story}?gates=oooo`);
  await expect(page.locator('.world.is-in')).toHaveCount(1);
  await expect(page.locator('.world.is-in .sr')).toContainText('the change goes through');
  await expect(page.locator('.world.is-after')).toHaveCount(4);
});

test('the keyboard alone works it', async ({ page }) => {
  await page.goto(PAGES.story);
  await page.locator('#actor-agent').focus();
  await page.keyboard.press('ArrowRight');
  await expect(result(page)).toContainText('A person acts.');
  await page.locator('#gate-deletion-guard-unknown').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(result(page)).toContainText('The change is stopped.');
});

test('a finger works it, and a finger that only scrolls wakes nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(request.url());
  });
  await page.goto(PAGES.story);
  const session = await context.newCDPSession(page);
  const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  for (let swipe = 0; swipe < 12; swipe += 1) {
    await finger('touchStart', { x: 200, y: 700 });
    for (let y = 660; y >= 60; y -= 100) await finger('touchMove', { x: 200, y });
    await finger('touchEnd');
  }
  await rests(page);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(5000);
  expect(scripts).toEqual([]);
  await page.locator('label', { has: page.locator('#gate-role-limit-closed') }).tap();
  await expect(result(page)).toContainText('is stopped in all 4 worlds');
  await context.close();
});

test('a wheel under a resting mouse wakes nothing', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(request.url());
  });
  await page.mouse.move(700, 500);
  await page.goto(PAGES.story);
  for (let turn = 0; turn < 25; turn += 1) await page.mouse.wheel(0, 900);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await rests(page);
  expect(scripts).toEqual([]);
});

test('an error inside leaves the served controls standing', async ({ page }) => {
  await page.route('**/_astro/Gates*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export function Gates() { throw new Error("broken"); }' }),
  );
  await page.goto(PAGES.story);
  const broken = page.waitForEvent('pageerror', ({ message }) => message === 'broken');
  await choose(page, 'gate-role-limit-closed');
  await broken;
  await expect(page.locator('.lab .gate-row')).toHaveCount(5);
  await page.locator('#accountability').getByLabel('Topic').selectOption('Cause');
  await expect(page.locator('#accountability .instrument [role=status]')).toHaveText('2 of 13 pairs shown');
});

test('with less motion the change is at its end at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(PAGES.story);
  await choose(page, 'gate-role-limit-closed');
  await expect(result(page)).toContainText('The change is stopped in all 4 worlds left open.');
  const moving = await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running'));
  expect(moving).toEqual([]);
});
