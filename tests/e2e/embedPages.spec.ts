import { expect, test, type Page } from '@playwright/test';
import { PIECES } from '../../src/schema/story.ts';
import { contentOf, PAGES } from './pagesUnderTest.ts';
import { rests } from '../rests.ts';

const STORY = '/kiro-cost-explorer/';
const embed = (piece: string, query = '') => `/embed${STORY}${piece}/${query}`;

/** What stands in these elements as text, without the scripts that an island has beside it. */
/** The letters that are said; how many blanks stand between two tags is for the minifier to decide, and changes no page. */
const textsOf = (page: Page, where: string) =>
  page.locator(where).evaluateAll((all) =>
    all.map((one) => {
      const copy = one.cloneNode(true) as Element;
      for (const code of copy.querySelectorAll('script, style')) code.remove();
      return copy.textContent.replace(/\s+/g, '');
    }),
  );

const ALL = [...PIECES, 'story'] as const;

test('every embed says what it is, is not indexed, and leads to its place in the story', async ({ page }) => {
  const { story } = await contentOf('kiro-cost-explorer');
  for (const piece of ALL) {
    const heading = story[0]?.data.pieces.find(({ id }) => id === piece);
    const place = heading && piece !== 'opening' ? `${STORY}#${piece}` : STORY;
    await page.goto(embed(piece));
    await expect(page).toHaveTitle(
      place === STORY ? 'Thirteen hours, two accounts' : `${heading?.title ?? ''} – Thirteen hours, two accounts`,
    );
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', place);
    await expect(page.locator('h1')).toHaveText(story[0]?.data.title ?? 'a title');
    await expect(page.locator('.masthead, .rail, .bar')).toHaveCount(0);
    const back = page.getByRole('contentinfo').getByRole('link', { name: 'See it in the story' });
    await expect(back).toHaveAttribute('href', place);
    const [opened] = await Promise.all([page.waitForEvent('popup'), back.click()]);
    await expect(opened.locator(piece === 'story' ? '#main' : `#${piece}`)).toBeVisible();
    await opened.close();
  }
});

test('no embed scrolls sideways from 280 px, and none is taller in a taller frame', async ({ page }) => {
  const tall = () => page.locator('.embed').evaluate((wrapper) => wrapper.getBoundingClientRect().height);
  for (const piece of ALL) {
    await page.goto(embed(piece));
    for (const width of [280, 320, 480, 768, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${piece}, ${String(width)} px`).toBeLessThanOrEqual(0);
    }
    const before = await tall();
    await page.setViewportSize({ width: 1280, height: 3000 });
    expect(await tall(), piece).toBe(before);
  }
});

test('no embed asks anybody else for anything, nor for a script until it is touched', async ({ page, baseURL }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  for (const piece of ALL) {
    await page.goto(embed(piece));
    await rests(page);
    await expect(page.locator('script[src]')).toHaveCount(0);
    await expect(page.locator('[style]')).toHaveCount(0);
  }
  expect(requests.length).toBeGreaterThan(ALL.length);
  expect(requests.filter((url) => !url.startsWith(baseURL ?? 'http'))).toEqual([]);
  expect(requests.filter((url) => /\.m?js(\?|$)/.test(url))).toEqual([]);
});

test('an embed has a place for every link that stays in it, and a new window for every other', async ({ page }) => {
  for (const piece of ALL) {
    await page.goto(embed(piece));
    const links = await page.locator('a').evaluateAll((all) =>
      all.map((link) => ({
        to: link.getAttribute('href') ?? '',
        stays: link.getAttribute('target') === '_self',
        known: document.getElementById((link.getAttribute('href') ?? '').slice(1)) !== null,
      })),
    );
    expect(links.length, piece).toBeGreaterThan(1);
    for (const { to, stays, known } of links) {
      expect(stays && known, `${piece}: ${to}`).toBe(to.startsWith('#'));
      if (!stays) expect(to, piece).toMatch(/^(\/kiro-cost-explorer\/|https?:)/);
    }
    await expect(page.locator('base')).toHaveAttribute('target', '_blank');
  }
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('every embed says all that the story says there', async ({ page }) => {
      const story = await page.context().newPage();
      await story.goto(PAGES.story);
      for (const piece of ALL) {
        const where = piece === 'story' ? 'main [data-piece]' : `[data-piece="${piece}"]`;
        await page.goto(embed(piece));
        const said = await textsOf(page, where);
        expect(said.length, piece).toBeGreaterThan(0);
        expect(said, piece).toEqual(await textsOf(story, where));
      }
    });
  });

test('the scroll story lies flat in an embed: a frame for each step, no stage, no modes', async ({ page }) => {
  await page.goto(embed('narrative'));
  await expect(page.locator('.step-frame:visible')).toHaveCount(5);
  await expect(page.locator('.stage-hold, .modes').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.step:visible')).toHaveCount(5);
});

test('the invented stories have embeds of the pieces that they name, and no others', async ({ page }) => {
  const { origin } = new URL(PAGES.ferry);
  const { story } = await contentOf('ferry-radar', 'tests/fixtures/content');
  const named: string[] = story[0]?.data.pieces.map(({ id }) => id) ?? [];
  for (const piece of PIECES) {
    const response = await page.goto(`${origin}/embed/ferry-radar/${piece}/`);
    expect(response?.status(), piece).toBe(named.includes(piece) ? 200 : 404);
  }
});
