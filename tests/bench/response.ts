import type { Browser } from '@playwright/test';
import { rests } from '../rests.ts';
import { table, type Part } from './results.ts';
import { percentile, slowDown, timePresses, type Pressed } from './press.ts';
import { wakeAll } from './wake.ts';
import { timeWaking } from './wakingTouch.ts';

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

const ROUNDS = 6;
const WAKINGS = 15;
const answers = (presses: readonly Pressed[]) => presses.map(({ answered }) => answered);

/** Responses at a processor four times slower: native controls, awake instruments, and the one touch that wakes. */
export async function measureResponse(browser: Browser, address: string): Promise<Part> {
  const waking: Pressed[] = [];
  for (let round = 0; round < WAKINGS; round += 1)
    waking.push(await timeWaking(browser, address, labels('gate-role-limit-closed').join()));
  // Only now: a page that is slowed down keeps a processor busy even while it rests.
  const page = await browser.newPage();
  await page.goto(address);
  await rests(page);
  await slowDown(page);
  const native = await timePresses(page, NATIVE, ROUNDS);
  await wakeAll(page);
  const awake = await timePresses(page, AWAKE, ROUNDS);
  await page.close();
  return {
    rows: [
      {
        promise: 'Native controls, 95th percentile, 4× slower',
        limit: 64,
        unit: 'ms',
        measured: percentile(0.95, answers(native)),
      },
      {
        promise: 'Awake instruments, 95th percentile, 4× slower',
        limit: 64,
        unit: 'ms',
        measured: percentile(0.95, answers(awake)),
      },
      {
        promise: `The touch that wakes, median of ${String(WAKINGS)}, 4× slower`,
        limit: 300,
        unit: 'ms',
        measured: percentile(
          0.5,
          waking.map(({ drawn }) => drawn),
        ),
        reason:
          'The control itself answers as soon as any. All the rest is React and the instrument, read and run for the first time, and what the server drew taken over: some 50 ms of a processor at full speed.',
      },
    ],
    tables: [
      {
        title: 'A press at 4× slower, in ms, median / 95th percentile',
        text: table([
          { name: 'native controls', values: valuesOf(native) },
          { name: 'awake instruments', values: valuesOf(awake) },
          { name: 'the touch that wakes', values: valuesOf(waking) },
        ]),
      },
    ],
  };
}

/** Presses in words: a control answers first, and what hangs on it follows in the next frame. */
export function valuesOf(presses: readonly Pressed[]): Record<string, string> {
  const both = (times: readonly number[]) => `${String(percentile(0.5, times))} / ${String(percentile(0.95, times))}`;
  return {
    'until the control shows it': both(answers(presses)),
    'until all that hangs on it is drawn': both(presses.map(({ drawn }) => drawn)),
  };
}
