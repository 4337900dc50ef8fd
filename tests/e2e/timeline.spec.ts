import { expect, test, type Page } from '@playwright/test';
import { contentOf, PAGES } from './pagesUnderTest.ts';
import { stillMiddle } from './stillBox.ts';

const { timeline } = await contentOf('kiro-cost-explorer');
const ids = timeline.map(({ id }) => id);
const [first = '', second = ''] = ids;
const last = ids.at(-1) ?? '';
const focus = timeline.find(({ data }) => data.focus)?.id ?? '';
const failures = timeline.filter(({ data }) => data.kind === 'failure').map(({ id }) => id);

const link = (page: Page, id: string) => page.locator(`.axis a[href="#${id}"]`);
const status = (page: Page) => page.locator('#timeline .filters [role=status]');
const readout = (page: Page) => page.locator('#timeline .axis-readout [role=status]');
const query = (page: Page) => new URL(page.url()).searchParams;
const isChosen = async (page: Page, id: string) => {
  await expect(page.locator(`#${id}`)).toHaveAttribute('aria-current', 'true');
  await expect(link(page, id)).toHaveAttribute('aria-current', 'true');
  await expect.poll(() => query(page).get('event')).toBe(id);
};
const show = async (page: Page, address: string) => {
  await page.goto(address);
  await page.locator('.axis').scrollIntoViewIfNeeded();
};

test('a click on an event chooses it, marks it in both places and goes to its entry', async ({ page }) => {
  await show(page, PAGES.story);
  await link(page, last).locator('rect').click();
  await isChosen(page, last);
  await expect(page.locator(`#${last} h3`)).toBeInViewport();
  await expect(readout(page)).toHaveText(/^\d.*: /);
  await link(page, first).locator('rect').click();
  await isChosen(page, first);
  await expect(page.locator('.event[aria-current]')).toHaveCount(1);
});

test('events of one moment are chosen in turn', async ({ page }) => {
  await show(page, PAGES.story);
  const band = link(page, focus).locator('rect');
  await page.mouse.click(...(await stillMiddle(band)));
  await isChosen(page, focus);
  await page.mouse.click(...(await stillMiddle(band)));
  await expect.poll(() => query(page).get('event')).not.toBe(focus);
});

test('the axis is one tab stop; arrow keys, Home and End move between its events, and beside it nowhere', async ({
  page,
}) => {
  await show(page, PAGES.story);
  await link(page, first).focus();
  await expect(page.locator('.axis a:not([tabindex="-1"])')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(link(page, second)).toBeFocused();
  await page.keyboard.press('End');
  await expect(link(page, last)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await expect(link(page, first)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await isChosen(page, second);
  await page.keyboard.press('Tab');
  await expect(page.locator('.axis-readout button').first()).toBeFocused();
  for (const key of ['ArrowRight', 'Home', 'n', 'p']) await page.keyboard.press(key);
  await expect(page.locator('.axis-readout button').first()).toBeFocused();
  await isChosen(page, second);
});

test('previous and next step through the events without leaving the place', async ({ page }) => {
  await show(page, PAGES.story);
  await page.getByRole('button', { name: 'Next event' }).click();
  await isChosen(page, first);
  const before = await page.evaluate(() => scrollY);
  await page.getByRole('button', { name: 'Next event' }).click();
  await isChosen(page, second);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.getByRole('button', { name: 'Previous event' }).click();
  await isChosen(page, first);
});

test('a filter hides entries and gaps, sets events back, and says how many are left', async ({ page }) => {
  await show(page, PAGES.story);
  await page.getByLabel('Kind').selectOption('failure');
  await expect(status(page)).toHaveText(`${String(failures.length)} of ${String(ids.length)} events listed`);
  await expect(page.locator('#timeline .event:visible')).toHaveCount(failures.length);
  await expect(page.locator('#timeline .gap:visible')).toHaveCount(0);
  await expect(link(page, first)).toHaveAttribute('tabindex', '-1');
  await link(page, failures[0] ?? '').focus();
  await page.keyboard.press('ArrowRight');
  await expect(link(page, failures[1] ?? '')).toBeFocused();
  await expect.poll(() => query(page).get('kind')).toBe('failure');
});

test('where nothing is left there is one way out', async ({ page }) => {
  await show(page, `${PAGES.story}?kind=comment&account=company`);
  await expect(status(page)).toHaveText(`0 of ${String(ids.length)} events listed`);
  await page.getByRole('button', { name: 'Show all events' }).click();
  await expect(page.locator('#timeline .event:visible')).toHaveCount(ids.length);
  await expect.poll(() => query(page).size).toBe(0);
});

test('zooming on the burst moves the focus apart, and the keyboard stays among what is seen', async ({ page }) => {
  await show(page, PAGES.story);
  const band = link(page, focus).locator('rect');
  const narrow = (await band.boundingBox())?.width ?? 0;
  const height = (await page.locator('.axis').boundingBox())?.height;
  await page.getByLabel('Around the incident').check();
  await expect.poll(async () => (await band.boundingBox())?.width ?? 0).toBeGreaterThan(narrow * 3);
  expect((await page.locator('.axis').boundingBox())?.height).toBe(height);
  await expect.poll(() => query(page).get('zoom')).toBe('burst');
  await expect(link(page, last)).toBeHidden();
  await link(page, focus).focus();
  await page.keyboard.press('Home');
  await expect(link(page, first)).not.toBeFocused();
  await page.getByLabel('Whole time').check();
  await expect.poll(async () => (await band.boundingBox())?.width ?? 0).toBeCloseTo(narrow, 0);
  await expect.poll(() => query(page).has('zoom')).toBe(false);
});

test('around the incident the first step leads to an event that is seen there', async ({ page }) => {
  await show(page, `${PAGES.story}?zoom=burst`);
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect.poll(() => ids.indexOf(query(page).get('event') ?? '')).toBeGreaterThan(0);
  await expect(page.locator('.axis a[aria-current="true"]')).toBeVisible();
});

test('what the address says is restored', async ({ page }) => {
  await page.goto(`${PAGES.story}?event=${focus}&zoom=burst&kind=failure`);
  await isChosen(page, focus);
  await expect(page.getByLabel('Around the incident')).toBeChecked();
  await expect(page.getByLabel('Kind')).toHaveValue('failure');
  await expect(page.locator(`#${focus} h3`)).toBeInViewport();
});

test('waking moves nothing', async ({ page }) => {
  await show(page, PAGES.story);
  const boxes = () =>
    page.locator('#timeline :is(.axis, .axis svg, .axis-link rect, ol)').evaluateAll((all) =>
      all.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x, y + scrollY, width, height].map(Math.round).join(' ');
      }),
    );
  const before = await boxes();
  await link(page, first).focus();
  await expect(page.locator('.axis a[tabindex="-1"]').first()).toBeAttached();
  expect(await boxes()).toEqual(before);
});

/** What lies between the widths of the focus from the click that zooms on, frame by frame: all of them, once each. */
const widthsOfZoom = (page: Page) =>
  page.evaluate(async (id) => {
    const width = () => document.querySelector(`.axis a[href="#${id}"] rect`)?.getBoundingClientRect().width ?? 0;
    const seen = [width()];
    document.querySelector<HTMLInputElement>('#zoom-burst')?.click();
    for (let frame = 0; frame < 20; frame += 1) {
      await new Promise(requestAnimationFrame);
      seen.push(width());
    }
    return new Set(seen.map(Math.round)).size;
  }, focus);

const LESS = {
  'asked of the system': (page: Page) => page.emulateMedia({ reducedMotion: 'reduce' }),
  'chosen on the page': (page: Page) =>
    page.addInitScript(() => {
      localStorage.setItem('motion', 'off');
    }),
};

for (const [how, ask] of Object.entries(LESS))
  test(`with less motion, ${how}, the zoom is there at once`, async ({ page }) => {
    await ask(page);
    await show(page, PAGES.story);
    await link(page, first).focus();
    await expect(page.locator('.axis a[tabindex="-1"]').first()).toBeAttached();
    expect(await widthsOfZoom(page)).toBe(2);
  });

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap chooses the nearest event, and the controls are large enough', async ({ page }) => {
    await show(page, PAGES.story);
    await page.tap(`.axis a[href="#${first}"] rect`);
    await isChosen(page, first);
    await page.locator('.axis').scrollIntoViewIfNeeded();
    await page.locator('#zoom-burst').tap();
    await expect.poll(() => query(page).get('zoom')).toBe('burst');
    for (const control of await page.locator('#timeline :is(button, select, .choice):not(.place *)').all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  test('nothing is wider than the smallest phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await show(page, `${PAGES.story}?event=${focus}&zoom=burst`);
    await isChosen(page, focus);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the axis and the list stand, its events are links, and there is no dead control', async ({ page }) => {
    await page.goto(`${PAGES.story}?kind=failure`);
    await expect(page.locator('#timeline .event:visible')).toHaveCount(ids.length);
    await expect(page.locator('#timeline :is(button, select, input):visible')).toHaveCount(0);
    await link(page, last).locator('rect').click();
    await expect(page).toHaveURL(new RegExp(`#${last}$`));
  });
});

test('without its chunk the served axis stands, its links work, and other instruments are alive', async ({ page }) => {
  await page.route(/_astro\/Timeline\.[^/]*\.js/, (route) => route.fulfill({ status: 404 }));
  await show(page, PAGES.story);
  await link(page, last).locator('rect').click();
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${last}`);
  await expect(page.locator('#timeline .event:visible')).toHaveCount(ids.length);
  await page.getByLabel('Unanswered').check();
  await expect.poll(() => query(page).get('answer')).toBe('none');
});

test('printed, the list is whole whatever is filtered', async ({ page }) => {
  await page.goto(`${PAGES.story}?kind=failure`);
  await expect(page.locator('#timeline .event:visible')).toHaveCount(failures.length);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#timeline .event:visible')).toHaveCount(ids.length);
  await expect(page.locator('#timeline :is(button, select, input):visible')).toHaveCount(0);
});

test('forty years have a burst, and three accounts to filter by', async ({ page }) => {
  await show(page, PAGES.bridge);
  await page.getByLabel('Around the incident').check();
  await expect(page.locator('.axis text:visible', { hasText: '1990' })).toHaveCount(0);
  await page.locator('#timeline').getByLabel('Account').selectOption({ index: 1 });
  await expect(status(page)).toHaveText(/^[1-7] of 8 events listed$/);
});

test('ninety minutes are spoken by the clock; without accounts and without a burst nothing asks for them', async ({
  page,
}) => {
  await show(page, PAGES.ferry);
  await expect(page.locator('#timeline').getByLabel('Account')).toHaveCount(0);
  await expect(page.locator('#timeline').getByLabel('Around the incident')).toHaveCount(0);
  await page.locator('.axis-link').nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(readout(page)).toHaveText('4 May 2019, 06:25 to 07:16 UTC+2: The picture stops');
});
