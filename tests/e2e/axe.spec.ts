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

interface Run {
  type: 'tag' | 'rule';
  values: string[];
}
const everything: Run = { type: 'tag', values: ALL };
const only = (values: string[]): Run => ({ type: 'rule', values });

/**
 * What axe finds, in the page itself: its newer way puts it together in a further page, for frames of other origins, which none of
 * ours has. Where it can’t tell a colour, as in a drawing, the colours are asked of the page and held to 4.5 here.
 */
async function faults(page: Page, runOnly: Run, within = 'html'): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include(within)
    .options({ runOnly, resultTypes: ['violations', 'incomplete'] })
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
 * One page in every theme, width and size of text. All rules run at 1280 and at 320 px. Dark and forced colours change no element,
 * so only the rules of colour can answer otherwise there: on all of the page at 1280 px, and at 320 px on what only that shows.
 * So can only the rules of width at 768 px and with large text, unless something is shown there that wasn’t at one of these two,
 * which is asked first: then all rules run.
 */
async function matrix(page: Page): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const look = async (name: string, run: Run, within?: string) => {
    const some = await faults(page, run, within);
    if (some.length > 0) found[name] = some;
  };
  const themes = async (width: string, within?: string) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await look(`dark, ${width}`, only(OF_COLOUR), within);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await look(`forced colours, ${width}`, only(OF_COLOUR), within);
    await page.emulateMedia({ forcedColors: 'none' });
  };
  await showAll(page);
  await setWidth(page, 1280);
  await page.evaluate(markShown, 'wide');
  await look('light, 1280 px', everything);
  await themes('1280 px');
  await setWidth(page, 320);
  await page.evaluate(markShown, 'narrow');
  await look('light, 320 px', everything);
  const narrow = '[data-shown=narrow]';
  if ((await page.locator(narrow).count()) > 0) await themes('320 px', narrow);
  for (const [width, percent] of [
    [768, 100],
    [1280, 200],
    [320, 200],
  ] as const) {
    const name = `${String(width)} px, text at ${String(percent)} %`;
    await setTextSize(page, percent);
    await setWidth(page, width);
    const more = await page.evaluate(showsMore);
    await look(name, more ? everything : only(OF_WIDTH));
    if (more) await themes(name);
  }
  return found;
}

/** Marks what is shown, in the page, with where it was shown first. */
function markShown(where: string) {
  for (const element of document.body.querySelectorAll('*:not([data-shown])'))
    if (element.checkVisibility({ visibilityProperty: true })) element.setAttribute('data-shown', where);
}

function showsMore(): boolean {
  const unmarked = [...document.body.querySelectorAll('*:not([data-shown])')];
  return unmarked.some((element) => element.checkVisibility({ visibilityProperty: true }));
}

test.describe.configure({ timeout: 180_000 });

// A colour on its way to another is neither.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

// The frame of a whole story is made of the same pieces as its page, each of which is asked in a frame below.
for (const [name, address] of Object.entries({ ...PAGES, previewer: SIDE_PAGES.previewer }))
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
    expect(await faults(page, everything), address).toEqual([]);
  }
});
