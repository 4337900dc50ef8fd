import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { run } from '../../src/commands/run.ts';
import { writeStories } from '../stories/writeStories.ts';
import { serveSite } from './peers/serve.ts';
import { percentile, slowDown, timePresses } from './press.ts';
import { table, type Part } from './results.ts';
import { wakeAll } from './wake.ts';
import { watchPress } from './watchPress.ts';

/** Of so many files 500 are events and 200 are claims. */
const FILES = 1000;
const SITE = 'dist.bench-large';
const TIMELINE = ['label:has(#zoom-burst)', 'label:has(#zoom-whole)'];
const CLAIMS = ['label:has(#answer-none)', 'label:has(#answer-all)'];
const KEYS = 24;
/** Up to which a response counts as good (Interaction to Next Paint, web.dev/articles/inp). */
const GOOD = 200;

/** How the timeline and the board of claims answer when they hold 500 events and 200 claims, at a processor four times slower. */
export async function measureLarge(browser: Browser): Promise<Part> {
  const content = await mkdtemp(path.join(tmpdir(), 'story-'));
  await writeStories(content, 1, FILES);
  const built = await run('node', ['src/commands/build.ts'], {
    ...{ CONTENT_DIR: content, OUT_DIR: SITE, EMBED_HEIGHTS: 'off' },
  });
  if (built !== 0) throw new Error('The build of one large story failed: see above.');
  const server = await serveSite(SITE);
  const page = await browser.newPage();
  await page.goto(`${server.origin}/story-1/`);
  await wakeAll(page);
  await slowDown(page);
  const times = {
    'zoom of the timeline': answered(await timePresses(page, TIMELINE, 6)),
    'arrow key to the next event': await timeKeys(page, '.axis a:not([tabindex="-1"])', 'ArrowRight'),
    'filter of the claims': answered(await timePresses(page, CLAIMS, 6)),
  };
  await page.close();
  await server.stop();
  for (const folder of [content, SITE]) await rm(folder, { recursive: true });
  const values = Object.fromEntries(
    Object.entries(times).map(([name, all]) => [
      name,
      `${String(percentile(0.5, all))} / ${String(percentile(0.95, all))}`,
    ]),
  );
  return {
    rows: [
      {
        promise: '500 events and 200 claims: every answer, 95th percentile, 4× slower',
        limit: GOOD,
        unit: 'ms',
        measured: Math.max(...Object.values(times).map((all) => percentile(0.95, all))),
      },
    ],
    tables: [
      {
        title: 'A story of 500 events and 200 claims at 4× slower, in ms, median / 95th percentile',
        text: table([{ name: 'until the control shows it', values }]),
      },
    ],
  };
}

const answered = (presses: readonly { answered: number }[]) => presses.map((one) => one.answered);

/** How long each press of a key took, from one place on, in ms. */
async function timeKeys(page: Page, from: string, key: string): Promise<number[]> {
  await page.locator(from).first().focus();
  const times: number[] = [];
  for (let press = 0; press < KEYS; press += 1) {
    await page.evaluate(watchPress, 'keydown');
    await page.keyboard.press(key, { delay: 60 });
    await page.waitForTimeout(500);
    const { durations } = await page.evaluate(() => window.pressed);
    times.push(Math.max(8, ...durations));
  }
  return times;
}
