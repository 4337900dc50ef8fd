import type { Browser, Page } from '@playwright/test';
import type { Row } from './bench.ts';
import { wakeAll } from './wake.ts';

/** How long each of a list of clicks took until the next paint, in ms, by the browser’s own event timing (in steps of 8). */
async function timeClicks(page: Page, selectors: readonly string[], rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const selector of selectors) {
      await page.locator(selector).first().scrollIntoViewIfNeeded();
      await page.waitForTimeout(600); // until a smooth scroll has come to rest
      await page.evaluate(() => {
        const durations: number[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[])
            if (entry.interactionId > 0) durations.push(entry.duration);
        });
        observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
        Object.assign(window, { durations });
      });
      await page.locator(selector).first().click();
      await page.waitForTimeout(250);
      const durations = await page.evaluate(() => (window as unknown as { durations: number[] }).durations);
      times.push(Math.max(8, ...durations));
    }
  return times;
}

const at = (share: number, times: number[]) =>
  times.sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const labels = (...ids: string[]) => ids.map((id) => `label:has(#${id})`);

/** Responses at a processor four times slower: native controls, awake instruments, and the one touch that wakes. */
export async function measureResponse(browser: Browser, address: string): Promise<Row[]> {
  const open = async () => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return page;
  };
  const page = await open();
  const native = await timeClicks(
    page,
    labels('lens-first', 'lens-second', 'lens-both', 'theme-dark', 'theme-light', 'steps-step', 'steps-scroll'),
    4,
  );
  const waking: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const fresh = await open();
    waking.push(...(await timeClicks(fresh, labels('gate-role-limit-closed'), 1)));
    await fresh.close();
  }
  await wakeAll(page);
  const awake = await timeClicks(
    page,
    labels(
      'gate-role-limit-closed',
      'gate-role-limit-open',
      'answer-none',
      'answer-all',
      'actor-person',
      'actor-agent',
      'who-person',
      'who-both',
      'zoom-burst',
      'zoom-whole',
      'table-hours-table',
      'table-hours-chart',
    ),
    4,
  );
  await page.close();
  return [
    { promise: 'Native controls, 95th percentile, 4× slower', limit: 64, unit: 'ms', measured: at(0.95, native) },
    { promise: 'Awake instruments, 95th percentile, 4× slower', limit: 64, unit: 'ms', measured: at(0.95, awake) },
    { promise: 'The touch that wakes, median of 5, 4× slower', limit: 300, unit: 'ms', measured: at(0.5, waking) },
  ];
}
