import type { Browser, Page } from '@playwright/test';
import { rests } from '../rests.ts';
import type { Part } from './results.ts';
import { slowDown } from './press.ts';
import { wakeAll } from './wake.ts';

/** A telephone’s page. */
export const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

interface Measured {
  frames: number[];
  shift: number;
}

/** Counts a page’s frames and layout shift from now on. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const measured: Measured = { frames: [], shift: 0 };
    Object.assign(window, { measured });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) measured.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    let last = performance.now();
    const frame = (now: number) => {
      measured.frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

const measuredOf = (page: Page) => page.evaluate(() => (window as unknown as { measured: Measured }).measured);

/** Scrolls by wheel from the top of a page to its end, with the processor four times slower: how many frames came, how many late. */
export async function scrollThrough(page: Page): Promise<{ frames: number; late: number; shift: number }> {
  await slowDown(page);
  await watchFrames(page);
  const session = await page.context().newCDPSession(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const gesture = { x: 190, y: 500, yDistance: -2400, speed: 1600, gestureSourceType: 'mouse' } as const;
  for (let top = 0; top < height; top += 2400) await session.send('Input.synthesizeScrollGesture', gesture);
  const { frames, shift } = await measuredOf(page);
  return { frames: frames.length, late: frames.filter((frame) => frame > 34).length, shift };
}

/** A share in per cent, with two decimals. */
export const percent = (part: number, whole: number) => Math.round((part / whole) * 10_000) / 100;

/** Frames and layout shift of a scroll through the whole page, and of every waking after it. */
export async function measureScroll(browser: Browser, address: string): Promise<Part> {
  const page = await browser.newPage(PHONE);
  await page.goto(address);
  await rests(page);
  const { frames, late } = await scrollThrough(page);
  await wakeAll(page);
  const { shift } = await measuredOf(page);
  await page.close();
  return {
    rows: [
      {
        promise: 'Frames over 33 ms while scrolling, 4× slower',
        limit: 0.5,
        unit: '%',
        measured: percent(late, frames),
      },
      {
        promise: 'Layout shift over a full scroll and every waking',
        limit: 0,
        unit: '',
        measured: Math.round(shift * 100) / 100,
      },
    ],
  };
}
