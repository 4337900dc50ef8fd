import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { contentOf, PAGES } from './pagesUnderTest.ts';

const built = path.resolve(import.meta.dirname, '../../dist.fixtures');

test('the invented stories have nothing of this story in them', async () => {
  for (const page of ['index.html', 'harbour-bridge/index.html', 'ferry-radar/index.html', '404.html']) {
    const html = await readFile(path.join(built, page), 'utf8');
    expect(html.match(/kiro|amazon|\baws\b|cost explorer|\bFT\b|thirteen hours/gi), page).toBeNull();
  }
});

test('a story shows the pieces that it names, and no others', async ({ page }) => {
  for (const [slug, address] of [
    ['harbour-bridge', PAGES.bridge],
    ['ferry-radar', PAGES.ferry],
  ] as const) {
    const { story } = await contentOf(slug, 'tests/fixtures/content');
    await page.goto(address);
    const drawn = await page
      .locator('[data-piece]')
      .evaluateAll((roots) => roots.map((root) => root.getAttribute('data-piece')));
    expect(drawn).toEqual(story[0]?.data.pieces.map(({ id }) => id));
  }
});

test('a story without accounts has no lens, and no standing that names one', async ({ page }) => {
  await page.goto(PAGES.ferry);
  await expect(page.locator('.lens')).toHaveCount(0);
  await expect(page.locator('[data-side]')).toHaveCount(0);
});

test('a third account stands beside the two sides, under its own name', async ({ page }) => {
  const { story, accountability } = await contentOf('harbour-bridge', 'tests/fixtures/content');
  const third = story[0]?.data.accounts[2];
  const claim = accountability.find(({ data }) => data.account === third?.id);
  await page.goto(PAGES.bridge);
  await expect(page.locator(`#${claim?.id ?? ''} .standing`)).toContainText(third?.name ?? 'a third account');
});

test('dates are spoken with what is known of them', async ({ page }) => {
  await page.goto(PAGES.bridge);
  for (const spoken of ['mid-March 1998', 'about 2009', 'June 1991', '1984'])
    await expect(page.locator('#timeline').getByText(spoken, { exact: true }).first()).toBeVisible();
  await page.goto(PAGES.ferry);
  await expect(page.locator('#timeline')).toContainText('06:10');
  await expect(page.locator('#timeline')).toContainText('UTC+2');
});

test('what was put right after publication stands on the page, each with its day, and the page is not older', async ({
  page,
}) => {
  const { story } = await contentOf('harbour-bridge', 'tests/fixtures/content');
  const { corrections = [], updated = '' } = story[0]?.data ?? {};
  await page.goto(PAGES.bridge);
  const shown = page.locator('#corrections li');
  expect(corrections.length).toBeGreaterThan(0);
  await expect(shown).toHaveCount(corrections.length);
  for (const [index, { date, text }] of corrections.entries()) {
    await expect(shown.nth(index).locator('time')).toHaveAttribute('datetime', date);
    await expect(shown.nth(index)).toContainText(text);
    expect(updated >= date).toBe(true);
  }
});

test('what a claim answers stands under the name of who says it, a third account’s too', async ({ page }) => {
  const { story } = await contentOf('harbour-bridge', 'tests/fixtures/content');
  const [port, , union] = story[0]?.data.accounts ?? [];
  await page.goto(PAGES.bridge);
  const answered = page.locator('#pair-one-is-enough .claim:not([id])');
  await expect(answered.locator('.claim-who')).toHaveText(union?.name ?? 'the third account');
  await expect(answered).not.toHaveAttribute('data-side');
  await expect(page.locator('#pair-any-brake .claim:not([id]) .claim-who')).toHaveText(port?.name ?? 'a side');
});

test('a claim of a third account that answers something is an answer', async ({ page }) => {
  await page.goto(PAGES.bridge);
  const pair = page.locator('#pair-any-brake');
  await expect(pair).toContainText('answered by');
  await expect(pair).not.toContainText('not answered');
  await expect(pair.locator('.claim-none')).toHaveCount(0);
});

test('the text of a decision stands under its question', async ({ page }) => {
  const { comparison } = await contentOf('ferry-radar', 'tests/fixtures/content');
  const told = comparison.filter(({ words }) => words > 0);
  expect(told.length).toBeGreaterThan(0);
  await page.goto(PAGES.ferry);
  for (const { id } of told) await expect(page.locator(`#${id} > .prose`)).toContainText('holds it until the next');
});

test('the words that are quoted stand under their claim, and behind the source that they are from', async ({
  page,
}) => {
  const { accountability, numbers, timeline } = await contentOf('harbour-bridge', 'tests/fixtures/content');
  await page.goto(PAGES.bridge);
  const claims = accountability.flatMap(({ id, data }) =>
    data.quote === undefined ? [] : [[id, data.quote] as const],
  );
  expect(claims.length).toBeGreaterThan(0);
  for (const [id, quote] of claims) await expect(page.locator(`#${id} .prose blockquote`)).toHaveText(`“${quote}”`);
  const cited = [...numbers, ...timeline].flatMap(({ id, data }) =>
    data.sources.flatMap((source) => (source.quote === undefined ? [] : [[id, source] as const])),
  );
  expect(cited.length).toBeGreaterThan(0);
  for (const [id, { quote = '' }] of cited) await expect(page.locator(`#${id} .from`)).toContainText(`“${quote}”`);
});
