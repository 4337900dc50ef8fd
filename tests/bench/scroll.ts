import type { Browser } from '@playwright/test';
import type { Row } from './bench.ts';
import { wakeAll } from './wake.ts';

/** Frames and layout shift of a scroll through the whole page at a processor four times slower. */
export async function measureScroll(browser: Browser, address: string): Promise<Row[]> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    const measured = { frames: [] as number[], shift: 0 };
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
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 2400)
    await session.send('Input.synthesizeScrollGesture', {
      x: 190,
      y: 500,
      yDistance: -2400,
      speed: 1600,
      gestureSourceType: 'mouse',
    });
  const { slow, frames } = await page.evaluate(() => {
    const { measured } = window as unknown as { measured: { frames: number[] } };
    return { slow: measured.frames.filter((frame) => frame > 34).length, frames: measured.frames.length };
  });
  await wakeAll(page);
  const shift = await page.evaluate(() => (window as unknown as { measured: { shift: number } }).measured.shift);
  await page.close();
  console.log(`scroll: ${String(frames)} frames, ${String(slow)} over 33 ms`);
  return [
    {
      promise: 'Frames over 33 ms while scrolling, 4× slower',
      limit: 0.5,
      unit: '%',
      measured: Math.round((slow / frames) * 10_000) / 100,
    },
    {
      promise: 'Layout shift over a full scroll and every waking',
      limit: 0,
      unit: '',
      measured: Math.round(shift * 100) / 100,
    },
  ];
}
