import type { Browser } from '@playwright/test';
import type { Part } from './results.ts';
import { byFinger, percentile, slowDown, timePresses } from './press.ts';
import { wakeAll } from './wake.ts';

const labels = (...ids: string[]) => ids.map((id) => `label:has(#${id})`);
const NATIVE = labels(
  'lens-first',
  'lens-second',
  'lens-both',
  'theme-dark',
  'theme-light',
  'steps-step',
  'steps-scroll',
);
const AWAKE = labels(
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
);

/** Responses at a processor four times slower: native controls, awake instruments, and the one touch that wakes. */
export async function measureResponse(browser: Browser, address: string): Promise<Part> {
  const open = async () => {
    const page = await browser.newPage({ hasTouch: true });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await slowDown(page);
    return page;
  };
  const page = await open();
  const native = await timePresses(page, NATIVE, 4);
  const waking: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const fresh = await open();
    waking.push(...(await timePresses(fresh, labels('gate-role-limit-closed'), 1, byFinger)));
    await fresh.close();
  }
  await wakeAll(page);
  const awake = await timePresses(page, AWAKE, 4);
  await page.close();
  return {
    rows: [
      {
        promise: 'Native controls, 95th percentile, 4× slower',
        limit: 64,
        unit: 'ms',
        measured: percentile(0.95, native),
      },
      {
        promise: 'Awake instruments, 95th percentile, 4× slower',
        limit: 64,
        unit: 'ms',
        measured: percentile(0.95, awake),
      },
      {
        promise: 'The touch that wakes, median of 5, 4× slower',
        limit: 300,
        unit: 'ms',
        measured: percentile(0.5, waking),
      },
    ],
  };
}
