import { expect, test, type Page } from '@playwright/test';
import { fits } from '../embeds/stage.ts';
import { startServer } from '../embeds/testServer.ts';
import { contentOf } from './pagesUnderTest.ts';
import { choose } from './settings.ts';

const PREVIEWER = '/kiro-cost-explorer/embed/';
const snippet = (page: Page, name: string) => page.locator(`textarea[name="${name}"]`);
const frame = (page: Page) => page.locator('.preview-frame');

/** Chooses a piece and waits until its heights are in the snippet. */
async function choosePiece(page: Page, piece: string) {
  await page.locator('select[name="piece"]').selectOption(piece);
  await expect(snippet(page, 'plain')).toHaveValue(new RegExp(`/embed/kiro-cost-explorer/${piece}/`), {
    timeout: 15_000,
  });
}

/** Shows a snippet in the column of a host of another origin, and holds the frame to what it shows. */
async function inHost(page: Page, text: string, widths: readonly number[], off: number) {
  const body = `<!doctype html><title>A host</title><body style="margin:0"><div id="column">${text}</div>`;
  const host = await startServer(() => ({ type: 'text/html; charset=utf-8', body }), 'localhost');
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.goto(host.origin);
  for (const width of widths) {
    await page.locator('#column').evaluate((column, px) => {
      column.style.width = `${String(px)}px`;
    }, width);
    await fits(page, 0, off);
  }
  await host.stop();
}

test('every piece of the story is there to choose; the keyboard chooses one, shown at three widths on two grounds', async ({
  page,
}) => {
  const { story } = await contentOf('kiro-cost-explorer');
  await page.goto(PREVIEWER);
  const options = await page
    .locator('select[name="piece"] option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
  expect(options).toEqual([...(story[0]?.data.pieces.map(({ id }) => id) ?? []), 'story']);
  await page.locator('select[name="piece"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(frame(page)).toHaveAttribute('src', /\/embed\/kiro-cost-explorer\/numbers\/$/);
  await expect(page.frameLocator('.preview-frame').locator('#numbers h2')).toBeVisible();
  for (const width of [320, 480, 768]) {
    await choose(page, `width-${String(width)}`);
    expect(await frame(page).evaluate((element) => element.clientWidth)).toBe(width);
  }
  const ground = () => page.locator('.preview-ground').evaluate((element) => getComputedStyle(element).backgroundColor);
  const light = await ground();
  await choose(page, 'ground-dark');
  expect(await ground()).not.toBe(light);
});

test('theme, lens and a state stand in the address of every snippet', async ({ page }) => {
  await page.goto(PREVIEWER);
  await choosePiece(page, 'timeline');
  await choose(page, 'embed-theme-dark');
  await choose(page, 'embed-lens-first');
  await page.locator('select[data-piece="timeline"]').selectOption('zoom=burst');
  const asked = '/embed/kiro-cost-explorer/timeline/?theme=dark&lens=first&zoom=burst';
  await expect(frame(page)).toHaveAttribute('src', new RegExp(`${asked.replace('?', '\\?')}$`));
  await expect(snippet(page, 'oembed')).toHaveValue(new RegExp(`^\\S+${asked.replace('?', '\\?')}$`));
  for (const name of ['plain', 'script'])
    await expect(snippet(page, name)).toHaveValue(new RegExp(asked.replace('?', '\\?').replaceAll('&', '&amp;')), {
      timeout: 15_000,
    });
  await choosePiece(page, 'gates');
  await expect(frame(page)).not.toHaveAttribute('src', /zoom/);
});

test('what a publisher sets in the preview can be what the embed opens with', async ({ page }) => {
  await page.goto(PREVIEWER);
  await choosePiece(page, 'gates');
  const shown = page.frameLocator('.preview-frame');
  await shown.locator('label', { has: shown.locator('#gate-role-limit-closed') }).click();
  await expect(shown.locator('.lab-side')).toContainText('stops at');
  await page.getByRole('button', { name: 'Keep what I set in the preview' }).click();
  await expect(frame(page)).toHaveAttribute('src', /\?gates=c/);
  await expect(page.locator('[data-say="state"]')).toContainText('Kept');
  await page.getByRole('button', { name: 'Set it back' }).click();
  await expect(frame(page)).toHaveAttribute('src', /\/gates\/$/);
  await expect(page.locator('[data-say="state"]')).toContainText('Set back');
  await expect(shown.locator('#gate-role-limit-open')).toBeChecked();
  await page.getByRole('button', { name: 'Keep what I set in the preview' }).click();
  await expect(page.locator('[data-say="state"]')).toHaveText('Nothing is set in the preview.');
});

test('all that is chosen stands in the address, and is there again for whoever opens it', async ({ page, context }) => {
  await page.goto(PREVIEWER);
  await choosePiece(page, 'timeline');
  for (const id of ['embed-theme-dark', 'embed-lens-first', 'width-320', 'ground-dark']) await choose(page, id);
  await page.locator('select[data-piece="timeline"]').selectOption('zoom=burst');
  await choose(page, 'embed-theme-light');
  const asked = /\/timeline\/\?theme=light&lens=first&zoom=burst$/;
  await expect(frame(page)).toHaveAttribute('src', asked);
  const colleague = await context.newPage();
  await colleague.goto(page.url());
  await expect(frame(colleague)).toHaveAttribute('src', asked);
  await expect(colleague.locator('select[data-piece="timeline"]')).toHaveValue('zoom=burst');
  for (const id of ['embed-theme-light', 'width-320', 'ground-dark'])
    await expect(colleague.locator(`#${id}`)).toBeChecked();
});

test('an address that asks for what isn’t there opens the previewer as it is', async ({ page }) => {
  await page.goto(`${PREVIEWER}?piece=none&width=7&embed-theme=&opens=`);
  await expect(frame(page)).toHaveAttribute('src', /\/opening\/$/);
  await expect(page).toHaveURL(new RegExp(`${PREVIEWER}$`));
});

test('each piece is offered with its height on a phone', async ({ page }) => {
  await page.goto(PREVIEWER);
  const options = await page.locator('select[name="piece"] option').allTextContents();
  for (const option of options) expect(option).toMatch(/ \([1-9][\d,]*00 px on a phone\)$/);
});

test('whoever looks at a dark page is told of the theme, as long as none is chosen', async ({ page }) => {
  await page.goto(PREVIEWER);
  const hint = page.getByText('Is your page dark for everybody?');
  await expect(hint).toBeHidden();
  await choose(page, 'ground-dark');
  await expect(hint).toBeVisible();
  await choose(page, 'embed-theme-dark');
  await expect(hint).toBeHidden();
});

test('the plain frame is right in a host’s page with no script at all', async ({ page }) => {
  await page.goto(PREVIEWER);
  await choosePiece(page, 'contrast');
  const text = await snippet(page, 'plain').inputValue();
  expect(text).not.toContain('<script');
  for (const part of ['title="', 'loading="lazy"', 'referrerpolicy="no-referrer"', '<a href="http'])
    expect(text).toContain(part);
  await inHost(page, text, [320, 480, 768], 4);
});

test('the frame with its script is right in a host’s page at any width', async ({ page }) => {
  await page.goto(PREVIEWER);
  await choosePiece(page, 'safeguards');
  await expect(snippet(page, 'script')).toHaveValue(/<script/);
  await inHost(page, await snippet(page, 'script').inputValue(), [300, 555, 1000], 1);
});

test('a snippet is copied, and it is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PREVIEWER);
  await choosePiece(page, 'safeguards');
  for (const name of ['plain', 'script', 'oembed', 'link']) {
    const box = page.locator('.snippet-text', { has: snippet(page, name) });
    await box.getByRole('button', { name: 'Copy' }).click();
    await expect(box.getByRole('status')).toHaveText('Copied.');
    await expect(page.getByText('Copied.')).toHaveCount(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippet(page, name).inputValue());
  }
});

test('nothing says “Copied.” of a snippet that has changed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PREVIEWER);
  await page.getByRole('button', { name: 'Copy: Address' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  await choosePiece(page, 'safeguards');
  await expect(page.getByText('Copied.')).toHaveCount(0);
});

test('where copying isn’t allowed the snippet is selected, and it is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.goto(PREVIEWER);
  const box = page.locator('.snippet-text', { has: snippet(page, 'link') });
  await box.getByRole('button', { name: 'Copy' }).click();
  await expect(box.getByRole('status')).toContainText('selected');
  await expect(snippet(page, 'link')).toBeFocused();
});

test('without JavaScript the addresses and the snippets with a script are there, and no control that can’t answer', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(PREVIEWER);
  await expect(page.locator('select, textarea, button').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('#addresses .snippet')).toHaveCount(12);
  await page.locator('#addresses summary').click();
  await expect(page.locator('#addresses .snippet-source').nth(5)).toContainText('/embed/kiro-cost-explorer/gates/');
  const address = await page.locator('#addresses').getByRole('link', { name: 'oEmbed' }).first().getAttribute('href');
  expect((await context.request.get(address ?? '')).status()).toBe(200);
  await context.close();
});
