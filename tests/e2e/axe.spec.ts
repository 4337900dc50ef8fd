import AxeBuilder from '@axe-core/playwright';
import { wcagContrast } from 'culori';
import { expect, test, type Page } from '@playwright/test';
import { openAwake } from './awake.ts';
import { EMBEDS, PAGES, SIDE_PAGES } from './pagesUnderTest.ts';
import { setTextSize, setWidth, showAll } from './settings.ts';

/** WCAG 2.2 at A and AA, and what axe holds to be good practice. */
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];
const OF_WIDTH = ['target-size', 'scrollable-region-focusable'];

type Run = { type: 'tag' | 'rule'; values: string[] };
const everything: Run = { type: 'tag', values: ALL };
const only = (values: string[]): Run => ({ type: 'rule', values });

/** What axe finds; where it can’t tell a colour, as in a drawing, the colours are asked of the page and held to 4.5 here. */
async function faults(page: Page, runOnly: Run, without: string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(without.map((id) => [id, { enabled: false }]));
  const { violations, incomplete } = await new AxeBuilder({ page })
    .options({ runOnly, rules, resultTypes: ['violations', 'incomplete'] })
    .analyze();
  const undecided = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) => nodes.flatMap(({ target }) => (target.length === 1 ? [String(target[0])] : [])));
  const colours = await page.evaluate(coloursOf, undecided);
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`)),
    ...colours.flatMap(([ink, ground, html]) =>
      wcagContrast(ink, ground) < 4.5 ? [`contrast of ${ink} on ${ground}: ${html}`] : [],
    ),
  ];
}

/** The colour of the letters and the ground below them, for each selector. */
function coloursOf(selectors: string[]): [ink: string, ground: string, html: string][] {
  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    if (!element) return [];
    const { color, fill } = getComputedStyle(element);
    let ground = 'rgb(255, 255, 255)';
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (/^rgba.*, 0\)$/.test(backgroundColor)) continue;
      ground = backgroundColor;
      break;
    }
    return [[element instanceof SVGElement ? fill : color, ground, element.outerHTML.slice(0, 120)]];
  });
}

/**
 * One page in every theme, width and size of text. All rules run at 320 and at 1280 px. In dark and in forced colours the page
 * has the same elements, so only the rules of colour can answer otherwise; at 768 px and with large text, only those of width and
 * those that see what is shown: nothing is shown at 768 px that isn’t at one of the other two, which is asked first.
 */
async function matrix(page: Page): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const look = async (name: string, run: Run, without?: string[]) => {
    const some = await faults(page, run, without);
    if (some.length > 0) found[name] = some;
  };
  await showAll(page);
  for (const width of [320, 1280]) {
    await setWidth(page, width);
    await page.evaluate(markShown);
    await look(`light, ${String(width)} px`, everything);
    await page.emulateMedia({ colorScheme: 'dark' });
    await look(`dark, ${String(width)} px`, only(OF_COLOUR));
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await look(`forced colours, ${String(width)} px`, only(OF_COLOUR));
    await page.emulateMedia({ forcedColors: 'none' });
  }
  await setWidth(page, 768);
  expect(await page.evaluate(newlyShown), 'shown at 768 px alone').toEqual([]);
  await look('light, 768 px', only(OF_WIDTH));
  await setTextSize(page, 200);
  for (const width of [320, 1280]) {
    await setWidth(page, width);
    await look(`text at 200 %, ${String(width)} px`, everything, OF_COLOUR);
  }
  await setTextSize(page, 100);
  return found;
}

function markShown() {
  for (const element of document.body.querySelectorAll('*'))
    if (element.checkVisibility({ visibilityProperty: true })) element.setAttribute('data-was-shown', '');
}

function newlyShown(): string[] {
  return [...document.body.querySelectorAll(':not([data-was-shown])')].flatMap((element) =>
    element.checkVisibility({ visibilityProperty: true }) ? [element.outerHTML.slice(0, 120)] : [],
  );
}

// A colour on its way to another is neither.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [name, address] of Object.entries({ ...PAGES, ...SIDE_PAGES }))
  test(`axe finds nothing on “${name}”, in any theme, width and size of text`, async ({ page }) => {
    await page.goto(address);
    expect(await matrix(page)).toEqual({});
  });

test('axe finds nothing while every instrument is awake and set to something', async ({ page }) => {
  await openAwake(page, 'chosen');
  expect(await matrix(page)).toEqual({});
  await openAwake(page, 'empty');
  await showAll(page);
  expect(await faults(page, everything)).toEqual([]);
});

test('axe finds nothing on a piece in a frame of its own', async ({ page }) => {
  await setWidth(page, 480);
  for (const address of EMBEDS) {
    await page.goto(address);
    await showAll(page);
    expect(await faults(page, everything, OF_COLOUR), address).toEqual([]);
  }
});
