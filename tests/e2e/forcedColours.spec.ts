import { expect, test, type Page } from '@playwright/test';
import { openAwake } from './awake.ts';
import { PAGES } from './pagesUnderTest.ts';
import { showAll } from './settings.ts';

/** The system’s colours as the page gets them. */
const systemColours = (page: Page) =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const read = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const colours = {
      canvas: read('Canvas'),
      ink: read('CanvasText'),
      highlight: read('Highlight'),
      grey: read('GrayText'),
    };
    probe.remove();
    return colours;
  });

/** Texts in the colour of the ground that a browser would lay a plate of that colour under: nobody could read them. */
const unreadable = (page: Page, canvas: string) =>
  page.evaluate(
    (ground) =>
      [...document.querySelectorAll('body *:not(svg *)')].flatMap((element) => {
        const { color, forcedColorAdjust } = getComputedStyle(element);
        const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
        return hasText && color === ground && forcedColorAdjust !== 'none' && element.checkVisibility()
          ? [element.outerHTML.slice(0, 100)]
          : [];
      }),
    canvas,
  );

/** Drawings of which nothing would be seen. */
const blank = (page: Page, canvas: string) =>
  page.evaluate(
    (ground) =>
      [...document.querySelectorAll('body svg:not(svg svg)')].flatMap((drawing) => {
        if (!drawing.checkVisibility({ visibilityProperty: true }) || drawing.clientHeight === 0) return [];
        const shapes = [...drawing.querySelectorAll('rect, circle, path, line, use')];
        const isSeen = shapes.some((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return shape.localName === 'use' || [fill, stroke].some((ink) => ink !== 'none' && ink !== ground);
        });
        return isSeen && getComputedStyle(drawing).forcedColorAdjust === 'none'
          ? []
          : [drawing.outerHTML.slice(0, 100)];
      }),
    canvas,
  );

/** Rows of radios of which the chosen one looks like another. */
const undistinguished = (page: Page) =>
  page.evaluate(() => {
    const look = (radio: Element) => {
      const words = radio.nextElementSibling;
      if (!words) return '';
      const { backgroundColor, borderBottomColor } = getComputedStyle(words);
      return `${backgroundColor} ${borderBottomColor}`;
    };
    const radios = [...document.querySelectorAll<HTMLInputElement>('.choice input, .track-point input')];
    return radios.flatMap((radio) =>
      !radio.checked &&
      radios.some((other) => other.name === radio.name && other.checked && look(other) === look(radio))
        ? [radio.id]
        : [],
    );
  });

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

    test('every text, drawing and choice is seen, asleep and awake', async ({ page }) => {
      for (const open of [
        () => page.goto(PAGES.story),
        () => openAwake(page, 'chosen'),
        () => openAwake(page, 'empty'),
        () => page.goto(PAGES.bridge),
        () => page.goto(PAGES.ferry),
      ]) {
        await open();
        await showAll(page);
        const { canvas } = await systemColours(page);
        expect(await unreadable(page, canvas)).toEqual([]);
        expect(await blank(page, canvas)).toEqual([]);
        expect(await undistinguished(page)).toEqual([]);
      }
    });

    test('focus is shown in the system’s own colour for it', async ({ page }) => {
      await page.goto(PAGES.story);
      const { highlight } = await systemColours(page);
      const outline = (selector: string) =>
        page.locator(selector).evaluate((element) => getComputedStyle(element).outlineColor);
      await page.keyboard.press('Tab');
      expect(await outline('.skip')).toBe(highlight);
      await page.locator('#gate-role-limit-open').focus();
      await page.keyboard.press('ArrowRight');
      expect(await outline('#gate-role-limit-closed + span')).toBe(highlight);
    });

    test('the worlds that a setting leaves out are set back', async ({ page }) => {
      await openAwake(page, 'empty');
      const { ink, grey } = await systemColours(page);
      const strokes = (worlds: string) =>
        page
          .locator(`${worlds} .w-system`)
          .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).stroke))]);
      expect(grey).not.toBe(ink);
      await expect.poll(() => strokes('.world.is-in')).toEqual([ink]);
      await expect.poll(() => strokes('.world.is-out')).toEqual([grey]);
    });
  });
