import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Page } from '@playwright/test';
import { PAGES } from './pagesUnderTest.ts';
import { stillBox } from './stillBox.ts';

const BOTH = /^December, by the FT: 13\sh;\nDecember, by Amazon: “brief”, and no figure$/;
const reading = (page: Page, id: string) => page.locator(`#${id} [role=status]`);
const hit = (page: Page, id: string, row: number) => page.locator(`#${id} svg [data-row="${String(row)}"]`).first();
const text = async (download: Download) => readFile(await download.path(), 'utf8');
const island = /\/_astro\/Figure\.[^/]*\.js/;
const choose = (page: Page, id: string, view: string) =>
  page.locator(`#${id} .figure-views .choice`, { hasText: view }).click();

/** Moves a real mouse onto a row until the figure answers: the first move wakes it. */
async function point(page: Page, id: string, row: number): Promise<void> {
  const box = await stillBox(hit(page, id, row));
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.mouse.move(box.x + 10, box.y + box.height / 2);
}

test.describe('by mouse', () => {
  test('pointing at a row reads it; in a disputed figure both accounts at once', async ({ page }) => {
    await page.goto(PAGES.story);
    await point(page, 'hours', 0);
    await expect(reading(page, 'hours')).toHaveText(BOTH, { useInnerText: true });
    await point(page, 'hours', 1);
    await expect(reading(page, 'hours')).toHaveText(BOTH, { useInnerText: true });
    await point(page, 'hours', 2);
    await expect(reading(page, 'hours')).toHaveText(/October.*: 14\sh\s32\smin to 15\sh\s12\smin$/);
    await point(page, 'regions', 0);
    await expect(reading(page, 'regions')).toHaveText(/1 of 39 .*Amazon’s figure/);
  });

  test('the table takes the place of the drawing and goes back, and the address keeps it', async ({ page }) => {
    await page.goto(PAGES.story);
    await choose(page, 'hours', 'Table');
    await expect(page.locator('#hours .figure table')).toBeVisible();
    await expect(page.locator('#hours .chart')).toBeHidden();
    await choose(page, 'regions', 'Table');
    await expect(page).toHaveURL(/table=hours\+regions/);
    await choose(page, 'hours', 'Chart');
    await expect(page.locator('#hours .chart')).toBeVisible();
    await expect(page.locator('#hours .evidence > details:not([open])')).toHaveCount(1);
    await expect(page).toHaveURL(/table=regions$/);
  });

  test('two tables that are chosen before the script comes both stand in the address', async ({ page }) => {
    await page.goto(PAGES.story);
    await page.evaluate(() => {
      for (const figure of ['hours', 'regions'])
        document.querySelector<HTMLElement>(`#${figure} .figure-views label:last-of-type`)?.click();
    });
    await expect(page).toHaveURL(/table=(hours\+regions|regions\+hours)$/);
    await expect(page.locator('#hours .figure table')).toBeVisible();
    await expect(page.locator('#regions .figure table')).toBeVisible();
  });

  test('with October taken away the figure and the accounts stand alone, in the chart and in the table', async ({
    page,
  }) => {
    await page.goto(PAGES.story);
    await page.getByLabel('With October').click();
    await expect(page.locator('#hours .chart')).not.toContainText('October');
    await expect(page.locator('#hours .chart')).toContainText('December, by Amazon');
    await expect(page).toHaveURL(/compare=hours-off/);
    await choose(page, 'hours', 'Table');
    await expect(page.locator('#hours tbody tr:visible')).toHaveCount(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#hours tbody tr:visible')).toHaveCount(3);
    await expect(page.locator('#hours .chart')).toBeVisible();
  });

  test('no reading and no waking moves anything on the page', async ({ page }) => {
    await page.goto(PAGES.story);
    await hit(page, 'hours', 0).scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries() as unknown as { value: number }[])
          document.body.dataset.shift = String(Number(document.body.dataset.shift ?? 0) + value);
      }).observe({ type: 'layout-shift' });
    });
    for (const row of [0, 2, 1]) {
      await point(page, 'hours', row);
      await expect(reading(page, 'hours')).toContainText(row === 2 ? 'October' : 'December');
    }
    expect(await page.evaluate(() => document.body.dataset.shift)).toBeUndefined();
  });
});

test.describe('downloads', () => {
  test('the CSV has both accounts, the standing, the caveat and the sources with their addresses', async ({ page }) => {
    await page.goto(PAGES.story);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV: How long it lasted' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('kiro-cost-explorer-hours.csv');
    const csv = await text(download);
    for (const part of [
      '13,',
      '14.533,15.2',
      'The FT’s sources',
      'Amazon',
      'Disputed',
      'Thirteen is the FT’s',
      '<https://',
    ])
      expect(csv).toContain(part);
    expect(csv).toMatch(/kiro-cost-explorer\/#hours\r\n$/);
  });

  test('in an embed a file says where the figure stands in the story', async ({ page }) => {
    await page.goto('/embed/kiro-cost-explorer/numbers/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV: How long it lasted' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('kiro-cost-explorer-hours.csv');
    expect(await text(download)).toMatch(/kiro-cost-explorer\/#hours\r\n$/);
  });

  for (const id of ['hours', 'regions', 'inquiries', 'approvals'])
    test(`the SVG of ${id} stands alone: well formed, no class, no address but those in its text`, async ({ page }) => {
      await page.goto(PAGES.story);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`#${id} .figure-files button`).nth(1).click(),
      ]);
      const svg = await text(download);
      const faults = await page.evaluate((source) => {
        const file = new DOMParser().parseFromString(source, 'image/svg+xml');
        const used = [...source.matchAll(/url\(#([\w-]+)\)/g)].map(([, name = '']) => name);
        return [
          file.querySelector('parsererror')?.textContent,
          file.querySelector('title') ? undefined : 'no title',
          ...used.filter((name) => !file.getElementById(name)),
        ].filter((fault) => fault !== undefined);
      }, svg);
      expect(faults).toEqual([]);
      expect(svg).not.toMatch(/ class=| style=|var\(|data-row/);
      expect(svg).toMatch(/<text[^>]*>[^<]*&lt;https:\/\//);
    });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a figure that nobody has read says how to, and the room of its reading is never empty', async ({ page }) => {
    await page.goto(PAGES.story);
    for (const one of await page.locator('.figure-reading').all())
      await expect(one).toHaveText('Choose one to read it.');
  });

  test('the first tap on a row wakes the figure and reads it, the next one reads another', async ({ page }) => {
    await page.goto(PAGES.story);
    await hit(page, 'hours', 2).tap();
    await expect(reading(page, 'hours')).toContainText('October');
    await hit(page, 'hours', 1).tap();
    await expect(reading(page, 'hours')).toHaveText(BOTH, { useInnerText: true });
    await hit(page, 'approvals', 1).tap();
    await expect(reading(page, 'approvals')).toHaveText('Here, by the FT: nobody');
  });
});

test.describe('by keyboard', () => {
  test('the rows are one tab stop, and the arrow keys go from row to row', async ({ page }) => {
    await page.goto(PAGES.story);
    await page.locator('#table-hours-chart').focus();
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('With October')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(reading(page, 'hours')).toHaveText(BOTH, { useInnerText: true });
    await page.keyboard.press('ArrowUp');
    await expect(reading(page, 'hours')).toContainText('October');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Download CSV: How long it lasted' })).toBeFocused();
  });

  test('arrow keys and the space bar work the views', async ({ page }) => {
    await page.goto(PAGES.story);
    await page.locator('#table-hours-chart').focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('#hours .figure table')).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByLabel('With October')).not.toBeChecked();
  });
});

test('the address restores every figure', async ({ page }) => {
  await page.goto(`${PAGES.story}?table=approvals+regions&compare=hours-off`);
  await expect(page.locator('#approvals .figure table')).toBeVisible();
  await expect(page.locator('#regions .figure table')).toBeVisible();
  await expect(page.getByLabel('With October')).not.toBeChecked();
  await expect(page.locator('#hours .chart')).not.toContainText('October');
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the drawings stand, their tables open, and no dead control is shown', async ({ page }) => {
    await page.goto(PAGES.story);
    await expect(page.locator('#hours .chart')).toBeVisible();
    await page.locator('#hours summary').click();
    await expect(page.locator('#hours table')).toBeVisible();
    for (const control of await page.locator('#numbers :is(input, button)').all()) await expect(control).toBeHidden();
  });
});

test('where the figures’ script is missing, drawings and tables stand, and other islands live', async ({ page }) => {
  await page.route(island, (route) => route.fulfill({ status: 404 }));
  await page.goto(PAGES.story);
  await choose(page, 'hours', 'Table');
  await expect(page.locator('#hours .chart')).toBeVisible();
  await page.locator('#hours summary').click();
  await expect(page.locator('#hours table')).toBeVisible();
  await page.locator('#accountability .choice', { hasText: 'Unanswered' }).click();
  await expect(page.locator('#accountability [role=status]')).not.toHaveText(/^(\d+) of \1 /);
});

test('with less motion a change stands at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(PAGES.story);
  await page.getByLabel('With October').click();
  await expect(page.locator('#hours .chart')).not.toContainText('October');
  await expect(page.locator('#hours rect.f-first')).toHaveAttribute('width', '81.3%');
});

test('a story of three accounts reads each under its own name', async ({ page }) => {
  await page.goto(PAGES.bridge);
  await point(page, 'hours-stuck', 1);
  await expect(reading(page, 'hours-stuck')).toHaveText(/by the port: one working shift$/m, { useInnerText: true });
  await point(page, 'signallers-on-duty', 0);
  await expect(reading(page, 'signallers-on-duty')).toHaveText(/2 of 2, the signallers’ union’s figure/);
});
