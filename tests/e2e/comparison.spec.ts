import { expect, test, type Page } from '@playwright/test';
import { contentOf, PAGES } from './pagesUnderTest.ts';

const { comparison, story } = await contentOf('kiro-cost-explorer');
const paths = story[0]?.data.paths ?? [];
const [first, second] = [paths[0]?.id ?? '', paths[1]?.id ?? ''];
const point = (n: number) => {
  const found = comparison[n - 1];
  if (!found) throw new Error(`There is no decision ${String(n)}.`);
  return found;
};
const answer = (n: number, path: string) => point(n).data.paths[path]?.text ?? 'no answer';

const radio = (page: Page, n: number) => page.locator('.track-points input').nth(n - 1);
const column = (page: Page, n: number) => page.locator('.track-point').nth(n - 1);
const pathLabel = (page: Page, id: string) => page.locator('label', { has: page.locator(`#who-${id}`) });
const shown = (page: Page) => page.locator('.point');
const answers = (page: Page) => page.locator('.point .answer:not(.is-off)');
const bold = (page: Page, line: number) =>
  page
    .locator(`.bold-${String(line)} .stretch`)
    .evaluateAll((stretches) => stretches.map((stretch) => stretch.getAttribute('d')));
const together = async (page: Page) => (await bold(page, 1)).join() === (await bold(page, 2)).join();
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

test.describe('by mouse', () => {
  test('a decision shows its question and what both paths answer, and stands in the address', async ({ page }) => {
    await page.goto(PAGES.story);
    await column(page, 2).click();
    await expect(shown(page)).toContainText(point(2).data.question);
    await expect(shown(page)).toContainText(answer(2, first));
    await expect(shown(page)).toContainText(answer(2, second));
    await expect(page.locator('.track-steps')).toContainText(`Decision 2 of ${String(comparison.length)}`);
    await expect.poll(() => query(page)).toEqual({ decision: point(2).id });
  });

  test('the bold line leaves one path and joins the other, and the marks keep their place', async ({ page }) => {
    await page.clock.install();
    await page.goto(PAGES.story);
    await pathLabel(page, first).click();
    await expect.poll(() => together(page)).toBe(true);
    const marks = () =>
      page
        .locator('.nodes .actor')
        .evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().toJSON() as unknown));
    const [before, places] = [(await bold(page, 1)).join(), await marks()];
    const drawn = new Set<string>();
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
    await pathLabel(page, second).click();
    for (let step = 0; step < 10; step += 1) {
      await page.clock.runFor(50);
      drawn.add((await bold(page, 1)).at(-1) ?? '');
    }
    expect(drawn.size, 'heights on the way').toBeGreaterThan(2);
    await expect.poll(() => together(page)).toBe(true);
    expect((await bold(page, 1)).join()).not.toBe(before);
    expect(await marks()).toEqual(places);
  });

  test('the text of the path that is chosen is shown, and the other stays in the page', async ({ page }) => {
    await page.goto(`${PAGES.story}?decision=${point(3).id}`);
    await pathLabel(page, second).click();
    await expect(answers(page)).toHaveCount(1);
    await expect(answers(page)).toContainText(answer(3, second));
    await expect(answers(page)).toContainText('Illustrative');
    await expect(page.locator('.point .answer.is-off')).toBeHidden();
    await pathLabel(page, first).click();
    await expect(answers(page)).toContainText(answer(3, first));
    await expect(answers(page)).toContainText('Reported');
    await expect(page.locator('.point .answer')).toHaveCount(2);
  });

  test('Next and Previous go through all decisions, and back to the whole track', async ({ page }) => {
    await page.goto(PAGES.story);
    const [previous, next] = [
      page.locator('.track-steps').getByText('Previous'),
      page.locator('.track-steps').getByText('Next'),
    ];
    await expect(previous).toBeDisabled();
    for (const { data } of comparison) {
      await next.click();
      await expect(shown(page)).toContainText(data.question);
    }
    await expect(next).toBeDisabled();
    await next.press('Enter');
    await expect(next).toBeFocused();
    await expect(shown(page)).toContainText(comparison.at(-1)?.data.question ?? '');
    for (let n = comparison.length; n > 0; n--) await previous.click();
    await expect(shown(page)).toHaveCount(0);
    await expect.poll(() => query(page)).toEqual({});
  });

  test('the line runs as far as the decision that is looked at', async ({ page }) => {
    await page.goto(PAGES.story);
    const reach = async () => parseFloat((await page.locator('.track-reach').getAttribute('stroke-dasharray')) ?? '');
    await column(page, 2).click();
    await expect.poll(reach).toBeCloseTo(1.5 / comparison.length, 2);
  });

  test('what is reported of the choice is said in a few words', async ({ page }) => {
    await page.goto(PAGES.story);
    await column(page, 2).click();
    await pathLabel(page, first).click();
    await expect(page.locator('.comparing [role=status]')).toHaveText(
      `Decision 2 of ${String(comparison.length)}, ${point(2).data.question} ${paths[0]?.name ?? ''}: reported`,
    );
  });
});

test('by touch: a tap chooses a path and a decision, and everything fits a narrow phone', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(new URL(PAGES.story, test.info().project.use.baseURL).href);
  await column(page, 4).tap();
  await expect(shown(page)).toContainText(point(4).data.question);
  await pathLabel(page, second).tap();
  await expect(answers(page)).toHaveCount(1);
  await expect(answers(page)).toContainText(answer(4, second));
  const box = await column(page, 4).boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await context.close();
});

test('by keyboard alone: one stop of the tab key, arrow keys, Home and End', async ({ page }) => {
  await page.goto(PAGES.story);
  await page.locator('#who-both').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(`#who-${first}`)).toBeChecked();
  await expect(page.locator('.comparing')).toHaveAttribute('data-awake', 'true');
  await page.keyboard.press('Tab');
  await expect(radio(page, 1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(shown(page)).toContainText(answer(2, first));
  await page.keyboard.press('End');
  await expect(radio(page, comparison.length)).toBeFocused();
  await expect(shown(page)).toContainText(answer(comparison.length, first));
  await page.keyboard.press('Home');
  await expect(shown(page)).toContainText(answer(1, first));
  await page.keyboard.press('Tab');
  await expect(page.locator('.track-steps button').first()).toBeFocused();
});

test('the address restores the path, its radio, and the decision', async ({ page }) => {
  await page.goto(`${PAGES.story}?path=${second}&decision=${point(5).id}`);
  await expect(page.locator(`#who-${second}`)).toBeChecked();
  await expect(radio(page, 5)).toBeChecked();
  await expect(answers(page)).toHaveCount(1);
  await expect(answers(page)).toContainText(answer(5, second));
  await page.goto(`${PAGES.story}?path=nobody&decision=nothing`);
  await expect(page.locator('.comparing')).toHaveAttribute('data-awake', 'true');
  await expect(page.locator('#who-both')).toBeChecked();
  await expect(shown(page)).toHaveCount(0);
});

test('under reduced motion the line is at once where it goes', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${PAGES.story}?path=${first}`);
  await expect.poll(() => together(page)).toBe(true);
  const seen = await page.evaluate(async (id) => {
    const line = document.querySelector('.bold-1 .stretch:last-child');
    const before = line?.getAttribute('d');
    document.querySelector<HTMLElement>(`#who-${id}`)?.click();
    const drawn = new Set<string | null | undefined>();
    for (let frame = 0; frame < 30; frame++) {
      await new Promise(requestAnimationFrame);
      drawn.add(line?.getAttribute('d'));
    }
    drawn.delete(before);
    return drawn.size;
  }, second);
  expect(seen, 'where it goes, and nothing on the way').toBe(1);
});

test('on paper both paths stand in full, and no control', async ({ page }) => {
  await page.goto(`${PAGES.story}?path=${first}&decision=${point(2).id}`);
  await expect(answers(page)).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  for (const { id, data } of comparison)
    for (const { text } of Object.values(data.paths))
      await expect(page.locator(`#${id}`).getByText(text)).toBeVisible();
  for (const control of ['.toggle', '.track-steps', '.point', '.track-point input'])
    await expect(page.locator(control).first()).toBeHidden();
  await expect(page.locator('.track-drawing')).toBeVisible();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });
  test('the track and both paths stand, and nothing that could not work', async ({ page }) => {
    await page.goto(PAGES.story);
    await expect(page.locator('.track-drawing')).toBeVisible();
    await expect(page.locator('.nodes .actor')).toHaveCount(comparison.length * paths.length);
    await expect(page.locator('.track-drawing')).toHaveAttribute('aria-label', /part at decision 2/);
    for (const control of ['.toggle', '.track-steps', '.track-point input'])
      await expect(page.locator(control).first()).toBeHidden();
  });
});

test('without its chunk the radios still set back the other path, and other instruments live', async ({ page }) => {
  await page.route(/\/_astro\/Comparison\.[^/]+\.js/, (route) => route.fulfill({ status: 404 }));
  await page.goto(PAGES.story);
  const color = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).color);
  const before = await color('.decisions .path-2');
  await pathLabel(page, first).click();
  await expect(page.locator(`#who-${first}`)).toBeChecked();
  await expect.poll(() => color('.decisions .path-2')).not.toBe(before);
  await expect(page.locator('.bold-2 .stretch').first()).toBeHidden();
  await expect(page.locator('.track-drawing')).toBeVisible();
  await page.locator('#answer-none').click();
  await expect.poll(() => query(page)).toEqual({ answer: 'none' });
});

test.describe('in an invented story with no agent', () => {
  test('the paths run apart from the first decision, and can be chosen', async ({ page }) => {
    const { comparison: decisions, story: ferry } = await contentOf('ferry-radar', 'tests/fixtures/content');
    const lookout = ferry[0]?.data.paths[1]?.id ?? '';
    await page.goto(PAGES.ferry);
    await expect(page.locator('.fork')).toHaveCount(0);
    await expect(page.locator('.track-lead')).toHaveText('The paths run apart from the first decision.');
    await pathLabel(page, lookout).click();
    await column(page, 2).click();
    await expect(answers(page)).toHaveCount(1);
    await expect(answers(page)).toContainText(decisions[1]?.data.paths[lookout]?.text ?? 'no answer');
  });

  test('a story without paths has no track', async ({ page }) => {
    await page.goto(PAGES.bridge);
    await expect(page.locator('.comparing')).toHaveCount(0);
  });
});
