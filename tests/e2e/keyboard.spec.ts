import { wcagContrast } from 'culori';
import { expect, test, type Page } from '@playwright/test';
import { noneSleeps } from './awake.ts';
import { focusSeen, settleFocus, type FocusSeen } from './focusSeen.ts';
import { PAGES, SIDE_PAGES } from './pagesUnderTest.ts';
import { rests } from '../rests.ts';

// Where a page scrolls smoothly, what has the focus is still on its way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Presses a key until the focus leaves the page or is back at its start: every stop in turn. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<FocusSeen[]> {
  const stops: FocusSeen[] = [];
  for (;;) {
    await page.keyboard.press(key);
    await page.evaluate(settleFocus);
    const seen = await see(page);
    const turns = key === 'Tab' ? -1 : 1;
    // A browser with no frame of its own goes on at the other end.
    if (!seen || (seen.place - (stops.at(-1)?.place ?? seen.place)) * turns > 0) return stops;
    stops.push(seen);
    expect(stops.length, 'a way out').toBeLessThan(1000);
  }
}

/** What is seen of the focus; an instrument that has just been woken may need a moment to show it. */
async function see(page: Page): Promise<FocusSeen | undefined> {
  for (let more = 20; ; more -= 1) {
    const seen = await page.evaluate(focusSeen);
    if (!seen || seen.faults.length === 0 || more === 0) return seen;
    await page.evaluate(settleFocus);
  }
}

const faultsOf = (stops: FocusSeen[]) =>
  stops.flatMap(({ name, faults, colours: [ring, ground] }) => {
    const all = wcagContrast(ring, ground) < 3 ? [...faults, `shows its focus in ${ring} on ${ground}`] : faults;
    return all.length > 0 ? [`${name}: ${all.join('; ')}`] : [];
  });

/** What a key can stop at, as the page stands now: of radios of one name one, of what the arrow keys move between one. */
function reachable(): number {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, select, summary, textarea, input, [tabindex]'),
  ];
  const stops = all.filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled, [type=radio]') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  const radios = all.filter((element) => element.matches('[type=radio]:not(:disabled)') && element.checkVisibility());
  return stops.length + new Set(radios.map((radio) => radio.getAttribute('name'))).size;
}

/** Stops that come and go with the focus: the buttons of the place it is at. */
const isFixed = ({ name }: FocusSeen) => !/^(button · Copy link|a · Cite)/.test(name);

for (const { name, address, sizes } of [
  { name: 'story', address: PAGES.story, sizes: [[390, 800]] },
  { name: 'bridge', address: PAGES.bridge, sizes: [[1280, 800]] },
  {
    name: 'ferry',
    address: PAGES.ferry,
    sizes: [
      [320, 256],
      [390, 640],
      [1280, 800],
    ],
  },
  { name: 'cite', address: PAGES.cite, sizes: [[390, 800]] },
  { name: 'missing', address: PAGES.missing, sizes: [[390, 800]] },
  {
    name: 'a frame',
    address: '/embed/kiro-cost-explorer/gates/',
    sizes: [
      [320, 256],
      [390, 800],
    ],
  },
] as const)
  for (const [width, height] of sizes)
    test(`the tab key goes through all of “${name}” and back at ${String(width)} × ${String(height)} px, its focus seen`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(address);
      await rests(page);
      const there = await walk(page, 'Tab');
      expect(faultsOf(there)).toEqual([]);
      expect(there.filter(isFixed)).toHaveLength(
        (await page.evaluate(reachable)) - (await page.locator('.place > :visible').count()),
      );
      await noneSleeps(page);
      await page.keyboard.press('End');
      const back = await walk(page, 'Shift+Tab');
      expect(faultsOf(back)).toEqual([]);
    });

test('the tab key goes from the top of the previewer into the frame and out again', async ({ page }) => {
  await page.goto(SIDE_PAGES.previewer);
  await rests(page);
  const stops = await walk(page, 'Tab');
  const inFrame = ({ name }: FocusSeen) => name.startsWith('iframe');
  expect(stops.findIndex(inFrame)).toBeGreaterThan(0);
  expect(inFrame(stops.at(-1) ?? { name: 'iframe', place: 0, faults: [], colours: ['', ''] })).toBe(false);
  expect(faultsOf(stops.filter((stop) => !inFrame(stop)))).toEqual([]);
});

test('the first stop leads past the chrome to the story', async ({ page }) => {
  await page.goto(PAGES.story);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the story' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('a radio of the lens is reached and moved by the keyboard', async ({ page }) => {
  await page.goto(PAGES.story);
  await page.locator('#lens-both').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#lens-first')).toBeChecked();
});
