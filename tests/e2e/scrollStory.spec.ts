import { expect, test, type Page } from '@playwright/test';
import { contentOf, PAGES } from './pagesUnderTest.ts';
import { choose } from './settings.ts';

const count = (page: Page) => page.locator('.stepper-at [role=status]');

/** What would keep the stage and the bar from sticking: a part around them that scrolls or is cut, other than by `clip`. */
function holds(): string[] {
  const sticky = [...document.querySelectorAll('*')].filter((one) => getComputedStyle(one).position === 'sticky');
  const around = (one: Element): Element[] =>
    one.parentElement ? [one.parentElement, ...around(one.parentElement)] : [];
  const found = sticky.flatMap(around).filter((one) => {
    const { overflowX, overflowY } = getComputedStyle(one);
    return /hidden|auto|scroll/.test(overflowX + overflowY);
  });
  return [...(sticky.length < 2 ? ['nothing sticks'] : []), ...found.map((one) => one.outerHTML.slice(0, 80))];
}

/** Puts the heading of a step where the reader reads. */
async function readStep(page: Page, step: number) {
  await page
    .locator('.step')
    .nth(step - 1)
    .evaluate((element) => {
      element.scrollIntoView({ behavior: 'instant' });
    });
}

/** Where a step begins, once the page has scrolled by a pixel and back, so that whatever follows the scroll has done so. */
const topAfterScroll = (page: Page, step: number) =>
  page
    .locator('.step')
    .nth(step - 1)
    .evaluate(async (element) => {
      for (const by of [1, -1]) {
        scrollBy({ top: by, behavior: 'instant' });
        await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
      }
      return element.getBoundingClientRect().top;
    });

for (const viewport of [
  { width: 390, height: 800 },
  { width: 1280, height: 900 },
])
  test.describe(`at ${String(viewport.width)} px`, () => {
    test.use({ viewport });

    test('the stage sticks while the text passes, and is in the state of the step that is read', async ({ page }) => {
      await page.goto(PAGES.story);
      for (const step of [1, 3, 4, 5]) {
        await readStep(page, step);
        await expect(count(page)).toHaveText(`${String(step)} of 5`);
        await expect(page.locator('.stage-hold')).toBeInViewport();
      }
      await expect(page.locator('.stage-hold .hour[data-state="on"]')).toHaveCount(13);
      expect(await page.evaluate(holds)).toEqual([]);
      expect(new URL(page.url()).hash, 'scrolling leaves the address alone').toBe('');
    });

    test('where the story of steps begins, the ways on are in sight: by scrolling, by steps, and past it', async ({
      page,
    }) => {
      await page.goto(PAGES.story);
      await page.locator('.scrolly').evaluate((element) => {
        element.scrollIntoView({ behavior: 'instant' });
      });
      for (const way of ['.modes', '.stepper-at', '.stepper button:not([aria-disabled])', '.step-n >> nth=0'])
        await expect(page.locator(way)).toBeInViewport();
      await expect(count(page)).toHaveText('1 of 5');
      await page.getByRole('link', { name: 'Skip the steps' }).click();
      await expect(page.locator('#comparison h2')).toBeInViewport();
      await expect(page.locator('.stage-hold')).not.toBeInViewport();
    });

    test('the text alternative of the stage follows the step', async ({ page }) => {
      const { narrative } = await contentOf('kiro-cost-explorer');
      await page.goto(PAGES.story);
      await readStep(page, 4);
      await expect(page.locator('.stage-hold .stage')).toHaveAttribute('aria-label', narrative[3]?.data.alt ?? '');
    });

    test('Next and Previous go from step to step', async ({ page }) => {
      await page.goto(PAGES.story);
      await readStep(page, 2);
      await expect(count(page)).toHaveText('2 of 5');
      await page.locator('.stepper').getByRole('button', { name: 'Next' }).click();
      await expect(count(page)).toHaveText('3 of 5');
      await page.locator('.stepper').getByRole('button', { name: 'Previous' }).click();
      await expect(count(page)).toHaveText('2 of 5');
    });

    test('a reload in the middle is at the same step', async ({ page }) => {
      await page.goto(PAGES.story);
      await readStep(page, 4);
      await expect(count(page)).toHaveText('4 of 5');
      await page.reload();
      await expect(count(page)).toHaveText('4 of 5');
    });

    test('the address bar coming and going changes no step, and moves no word of it', async ({ page }) => {
      await page.goto(PAGES.story);
      await readStep(page, 3);
      await expect(count(page)).toHaveText('3 of 5');
      const before = await topAfterScroll(page, 3);
      for (const by of [-80, 80, 0]) {
        await page.setViewportSize({ width: viewport.width, height: viewport.height + by });
        expect(Math.abs((await topAfterScroll(page, 3)) - before), String(by)).toBeLessThan(2);
        await expect(page.locator('.step').nth(2)).toHaveClass(/is-now/);
      }
    });

    test('a choice that is kept and is none leaves the story as it is served', async ({ page }) => {
      await page.addInitScript(() => {
        localStorage.setItem('steps', 'sideways');
      });
      await page.goto(PAGES.story);
      await expect(page.locator('#steps-scroll')).toBeChecked();
      await expect(page.locator('.scrolly')).toHaveAttribute('data-mode', 'scroll');
    });

    test('a reader who chose steps sees one step at a time, and finds it so the next time', async ({ page }) => {
      await page.goto(PAGES.story);
      await choose(page, 'steps-step');
      await expect(page.locator('.step:visible')).toHaveCount(1);
      await page.locator('.stepper').getByRole('button', { name: 'Next' }).click();
      await expect(page.locator('.step:visible h3')).toContainText('2 of 5');
      await page.reload();
      await expect(page.locator('#steps-step')).toBeChecked();
      await expect(page.locator('.step:visible')).toHaveCount(1);
    });
  });

test('where the stage has no room to stick, each step has its own frame', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await page.goto(PAGES.story);
  await expect(page.locator('.step-frame:visible')).toHaveCount(5);
  await expect(page.locator('.stage-hold .stage')).toBeHidden();
  await page.locator('.stepper').getByRole('button', { name: 'Next' }).click();
  await expect(page.locator('.step').nth(1).locator('.step-frame')).toBeInViewport();
});

test('turning the phone keeps the step, and the steps are found where they are then', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(PAGES.story);
  await readStep(page, 4);
  await expect(count(page)).toHaveText('4 of 5');
  await page.setViewportSize({ width: 800, height: 390 });
  await topAfterScroll(page, 4);
  await expect(page.locator('.step').nth(3)).toHaveClass(/is-now/);
  await expect(page.locator('.step').nth(3)).toBeInViewport();
  await expect(count(page)).toHaveText('4 of 5');
  for (const step of [2, 5]) {
    await readStep(page, step);
    await expect(count(page)).toHaveText(`${String(step)} of 5`);
  }
});

test('who listens is told the step that stays, not those that scroll by', async ({ page }) => {
  await page.clock.install();
  await page.goto(PAGES.story);
  await readStep(page, 1);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 2000));
  for (const step of [2, 3, 4]) {
    await readStep(page, step);
    await expect(page.locator('.step').nth(step - 1)).toHaveClass(/is-now/);
    await page.clock.runFor(100);
    await expect(count(page)).toHaveText('1 of 5');
  }
  await page.clock.runFor(1000);
  await expect(count(page)).toHaveText('4 of 5');
});

test('each step is one link away', async ({ page }) => {
  await page.goto(PAGES.story);
  await page.locator('.stepper .ticks a').nth(2).focus();
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('3 of 5');
  await expect(page).toHaveURL(/#permission$/);
});

test('the layout never shifts while the whole page passes', async ({ page }) => {
  await page.goto(PAGES.story);
  const shift = await page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (!(entry as PerformanceEntry & { hadRecentInput: boolean }).hadRecentInput)
          sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    for (let top = 0; top < document.documentElement.scrollHeight; top += 700) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    }
    return sum;
  });
  expect(shift).toBeLessThan(0.005);
});

test('without a script every step has its own frame and there is no stage', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(PAGES.story);
  await expect(page.locator('.step-frame:visible')).toHaveCount(5);
  await expect(page.locator('.stage-hold')).toBeHidden();
  await context.close();
});

for (const mode of ['scroll', 'step'])
  test(`paper shows five frames and five texts also where a script ran, read by “${mode}”`, async ({ page }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem('steps', chosen);
    }, mode);
    await page.goto(PAGES.story);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.step-frame', '.step h3']) await expect(page.locator(`${part}:visible`)).toHaveCount(5);
    await expect(page.locator('.stage-hold')).toBeHidden();
  });

test('an invented story scrolls through its own steps', async ({ page }) => {
  await page.goto(PAGES.ferry);
  await readStep(page, 3);
  await expect(count(page)).toHaveText('3 of 3');
});
