import type { Page } from '@playwright/test';

/** How long a press lasts, in ms: a finger’s. */
const PRESS = 60;

type Press = (page: Page, x: number, y: number) => Promise<void>;

/** A mouse that rests on the control presses it: what a pointer does on its way is no answer to a press. */
export const byMouse: Press = async (page, x, y) => {
  await page.mouse.move(x, y);
  await page.waitForTimeout(300);
  await watchEvents(page);
  await page.mouse.click(x, y, { delay: PRESS });
};

/** A finger taps it, and was nowhere before. */
export const byFinger: Press = async (page, x, y) => {
  await watchEvents(page);
  await page.touchscreen.tap(x, y);
};

/** Gathers in `durations` how long each event of a press takes. */
async function watchEvents(page: Page): Promise<void> {
  await page.evaluate(() => {
    const durations: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[])
        if (entry.interactionId > 0) durations.push(entry.duration);
    });
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    Object.assign(window, { durations });
  });
}

/**
 * How long each of a list of presses took until what it changed was painted, in ms, by the browser’s own event timing (in steps
 * of 8).
 */
export async function timePresses(
  page: Page,
  selectors: readonly string[],
  rounds: number,
  press: Press = byMouse,
): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const selector of selectors) {
      const control = page.locator(selector).first();
      await control.scrollIntoViewIfNeeded();
      await page.waitForTimeout(600); // until a smooth scroll has come to rest
      const box = await control.boundingBox();
      if (!box) throw new Error(`${selector} can’t be pressed: it isn’t drawn.`);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await press(page, x, y);
      await page.waitForTimeout(400);
      const durations = await page.evaluate(() => (window as unknown as { durations: number[] }).durations);
      times.push(Math.max(8, ...durations));
    }
  return times;
}

/** The value below which a share of `times` lies. */
export const percentile = (share: number, times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

/** Makes the processor four times slower for a page. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
