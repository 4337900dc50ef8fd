import type { Page } from '@playwright/test';

/** Sets the size of text that the reader’s browser asks for; a page follows at once, with its widths in em. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', {
    fontSizes: { standard: (16 * percent) / 100, fixed: (13 * percent) / 100 },
  });
}

/** Sets the width of the window in px; nobody’s screen is as tall as a page. */
export async function setWidth(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
}

/** Draws what is out of sight too, and opens what is folded, so that a test sees all of a page. */
export async function showAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.piece, .pair, .decision { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  await page.locator('details:not(.bar-contents)').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

/** Chooses a radio by its label, which is what a reader sees of it. */
export function choose(page: Page, id: string): Promise<void> {
  return page.locator('label', { has: page.locator(`#${id}`) }).click();
}
