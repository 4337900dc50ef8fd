import { expect, test } from '@playwright/test';
import { AWAKE, noneSleeps } from './awake.ts';
import { PAGES, SIDE_PAGES } from './pagesUnderTest.ts';
import { choose, setTextSize, setWidth, showAll } from './settings.ts';

/** What is cut off, or lies beside the page, in the page as it stands; a part that scrolls must say what it is and take the focus. */
function cutOff(): string[] {
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${String(scrollWidth)} px wide`);
  const isBeside = ({ left, right, width }: DOMRect) => width > 1 && (left < -1 || right > clientWidth + 1);
  for (const element of document.querySelectorAll('body *')) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const { overflowX, overflowY, textOverflow, clipPath } = getComputedStyle(element);
    const name = element.outerHTML.slice(0, 100);
    if (clipPath !== 'none' || element.closest('.sr, .sr-wide, .sr-narrow, textarea, iframe')) continue;
    const over = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    if (/hidden|clip/.test(overflowX + overflowY) && over && !(element instanceof SVGElement))
      found.push(`cut: ${name}`);
    if (
      /auto|scroll/.test(overflowX + overflowY) &&
      over &&
      !element.matches('[role=region][aria-label][tabindex="0"]')
    )
      found.push(`scrolls: ${name}`);
    if (textOverflow === 'ellipsis') found.push(`shortened: ${name}`);
    const texts = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '');
    const box = element.closest('button, .choice, td, th')?.getBoundingClientRect();
    for (const text of texts) {
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const line of range.getClientRects()) {
        if (isBeside(line)) found.push(`beside the page: ${name}`);
        if (box && (line.left < box.left - 1 || line.right > box.right + 1)) found.push(`beside its box: ${name}`);
      }
    }
  }
  return [...new Set(found)];
}

const EVERY_PAGE = { ...PAGES, ...SIDE_PAGES, awake: AWAKE.chosen, 'awake and empty': AWAKE.empty };

for (const [name, address] of Object.entries(EVERY_PAGE))
  test(`nothing on “${name}” is cut or scrolls sideways, at any width, nor with the text at 200 %`, async ({
    page,
  }) => {
    await page.goto(address);
    if (name.startsWith('awake')) await noneSleeps(page);
    await showAll(page);
    const between = name in PAGES ? [390, 768] : [];
    for (const [percent, widths] of [
      [100, [320, ...between, 1280, 1600]],
      [200, [320, ...between, 1280]],
    ] as const) {
      await setTextSize(page, percent);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        `${String(0.16 * percent)}px`,
      );
      for (const width of widths) {
        await setWidth(page, width);
        expect(await page.evaluate(cutOff), `${String(width)} px, text at ${String(percent)} %`).toEqual([]);
      }
    }
  });

test('on a phone the comparison shows one path at a time, and paper shows both', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(PAGES.story);
  await choose(page, 'who-agent');
  const [agent, person] = [page.locator('.path-agent').first(), page.locator('.path-person').first()];
  await expect(agent).toBeVisible();
  await expect(person).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(agent).toBeVisible();
  await expect(person).toBeVisible();
});

test('the theme follows the system until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(PAGES.story);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await ground();
  await choose(page, 'theme-light');
  await expect.poll(ground).not.toBe(dark);
});

/** What takes longer than 10 ms to change, with its delay, on elements and on what is drawn before and after them. */
function slow(): string[] {
  const seconds = (all: string) => all.split(',').map((time) => parseFloat(time) * (time.includes('ms') ? 0.001 : 1));
  const longest = (durations: string, delays: string) => {
    const [spans, waits] = [seconds(durations), seconds(delays)];
    return Math.max(...spans.map((span, index) => (span === 0 ? 0 : span + (waits[index % waits.length] ?? 0))));
  };
  const moving = [...document.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((part) => {
      const style = getComputedStyle(element, part);
      if (part !== undefined && style.content === 'none') return [];
      const transition = longest(style.transitionDuration, style.transitionDelay);
      const animation = style.animationName === 'none' ? 0 : longest(style.animationDuration, style.animationDelay);
      return Math.max(transition, animation) > 0.01 ? [`${element.outerHTML.slice(0, 80)} ${part ?? ''}`] : [];
    }),
  );
  const smooth = getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['smooth scrolling'] : [];
  return [...moving, ...smooth, ...document.getAnimations().map(({ playState }) => `an animation, ${playState}`)];
}

test('under reduced motion nothing takes longer than 10 ms, asleep and awake, on any page', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [name, address] of Object.entries(EVERY_PAGE)) {
    await page.goto(address);
    if (name.startsWith('awake')) await noneSleeps(page);
    expect(await page.evaluate(slow), name).toEqual([]);
  }
});

test('with the page’s own switch off nothing takes longer than 10 ms either, asleep and awake', async ({ page }) => {
  await page.goto(PAGES.story);
  expect((await page.evaluate(slow)).length, 'what moves while the switch is on').toBeGreaterThan(10);
  await choose(page, 'motion-off');
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
  await expect.poll(() => page.evaluate(slow)).toEqual([]);
  await page.goto(AWAKE.chosen);
  await noneSleeps(page);
  await expect.poll(() => page.evaluate(slow)).toEqual([]);
});

test('the contents close once a place is chosen in them, and the place is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(PAGES.story);
  const contents = page.locator('.bar-contents');
  await contents.locator('summary').click();
  await contents.getByRole('link', { name: 'Safeguards' }).click();
  await expect(contents.locator('nav')).toBeHidden();
  await expect(page.locator('#safeguards h2')).toBeInViewport();
});

test('whoever goes on in the story, or presses Escape, is done with the contents', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(PAGES.story);
  const [contents, nav] = [page.locator('.bar-contents summary'), page.locator('.bar-contents nav')];
  await contents.click();
  await expect(page.locator('.place-said'), 'the script that closes it has run').toBeAttached();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(nav).toBeHidden();
  await expect(contents).toBeFocused();
  for (const goOn of [
    () => page.mouse.click(200, 780),
    () => choose(page, 'lens-first'),
    () => page.locator('#access a').first().focus(),
  ]) {
    await contents.click();
    await expect(nav).toBeVisible();
    await goOn();
    await expect(nav).toBeHidden();
  }
});

test('the rail marks the piece that is read', async ({ page }) => {
  await page.goto(`${PAGES.story}#timeline`);
  const marked = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.rail a:target-current')].map((link) => link.getAttribute('href')),
    );
  await expect.poll(marked).toEqual(['#timeline']);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(page.locator('.rail a:target-current')).toHaveCSS('border-left', /^3px solid/);
  await page.locator('#gates').evaluate((piece) => {
    piece.scrollIntoView({ behavior: 'instant' });
  });
  await expect.poll(marked).toEqual(['#gates']);
});

test('a link to an entry opens the page at that entry, below the bar', async ({ page }) => {
  await page.goto(`${PAGES.story}#any-tool`);
  await expect(page.locator('#any-tool')).toBeInViewport();
  const below = async () => {
    const [entry, bar] = [await page.locator('#any-tool').boundingBox(), await page.locator('.bar').boundingBox()];
    return (entry?.y ?? 0) - (bar?.y ?? 0) - (bar?.height ?? 0);
  };
  await expect.poll(below).toBeGreaterThanOrEqual(0);
  await expect.poll(below).toBeLessThan(400);
});

test('on a phone the stage sticks to the bar, and no line of text shows between the two', async ({ page }) => {
  await page.setViewportSize({ width: 500, height: 800 });
  await page.goto(PAGES.story);
  const { bar, stage } = await page.evaluate(() => {
    document.querySelectorAll('.step')[2]?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    return { bar: box('.bar')?.bottom, stage: box('.stage-hold')?.top };
  });
  expect(stage).toBe(bar);
});
