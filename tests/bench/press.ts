import type { Page } from '@playwright/test';
import { watchPress } from './watchPress.ts';

/** How long a press lasts, in ms: a finger’s. */
const PRESS = 60;

/** What a press took, in ms. */
export interface Pressed {
  /** Until the control showed it, by the browser’s own event timing, in steps of 8. */
  answered: number;
  /** Until all that hangs on the control was drawn. */
  drawn: number;
}

/** A mouse that rests on the control presses it: what a pointer does on its way is no answer to a press. */
async function press(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.waitForTimeout(300);
  await page.evaluate(watchPress, 'click');
  await page.mouse.click(x, y, { delay: PRESS });
  await page.waitForTimeout(400);
}

/** How long each of a list of presses took, one after the other, in as many rounds. */
export async function timePresses(page: Page, selectors: readonly string[], rounds: number): Promise<Pressed[]> {
  const all: Pressed[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const selector of selectors) {
      const control = page.locator(selector).first();
      await control.scrollIntoViewIfNeeded();
      await page.waitForTimeout(600); // until a smooth scroll has come to rest
      const box = await control.boundingBox();
      if (!box) throw new Error(`${selector} can’t be pressed: it isn’t drawn.`);
      await press(page, box.x + box.width / 2, box.y + box.height / 2);
      const { durations, drawn = 0 } = await page.evaluate(() => window.pressed);
      const answered = Math.max(8, ...durations);
      all.push({ answered, drawn: Math.max(answered, Math.round(drawn)) });
    }
  return all;
}

/** The value below which a share of `times` lies. */
export const percentile = (share: number, times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

/** How many times slower the processor is made. */
export const SLOWER = 4;

/** Makes the processor four times slower for a page. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}
