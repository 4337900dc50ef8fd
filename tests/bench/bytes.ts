import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import type { Browser, Response } from '@playwright/test';
import { brotliBytes } from '../brotliBytes.ts';
import { BUDGETS } from '../budgets.ts';
import { rests } from '../rests.ts';
import type { Part, Row } from './results.ts';
import { wake, wakeAll } from './wake.ts';

const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;

/** Bytes before and after waking, brotli, in units of 1,000; and in how many waves the instruments come. */
export async function measureBytes(browser: Browser, address: string): Promise<Part> {
  const page = await browser.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address);
  await rests(page);
  const before = responses.length;
  const sum = async (type: string, from = 0) => {
    const bodies = await Promise.all(
      responses
        .slice(from)
        .filter((response) => response.request().resourceType() === type)
        .map((response) => response.body()),
    );
    return bodies.reduce((total, body) => total + (type === 'font' ? body.length : brotliBytes(body)), 0);
  };
  const inline = await page.locator('script:not([src], [type="application/ld+json"])').allTextContents();
  const first = {
    html: await sum('document'),
    css: await sum('stylesheet'),
    fonts: await sum('font'),
    scripts: await sum('script'),
  };

  await wakeAll(page);
  const awake = await sum('script', before);
  await page.close();
  const waves = await countWaves(browser, address);
  const { story, awake: whole, gzip } = BUDGETS;
  const row = (promise: string, limit: number, measured: number): Row => ({
    promise,
    limit: limit / 1000,
    unit: 'kB',
    measured: kilobytes(measured),
  });
  const rows = [
    row('HTML of the story, before any touch', story.document, first.html),
    row('CSS', story.stylesheet, first.css),
    row('Fonts', story.font, first.fonts),
    row(
      'JavaScript, inlined',
      story.inline,
      inline.reduce((total, script) => total + brotliBytes(script), 0),
    ),
    row('JavaScript, requested before any touch', story.script, first.scripts),
    row('The scroll story’s script, gzip', gzip.scrollStory, await scrollStoryBytes()),
    row('JavaScript with every instrument awake', whole.story, awake),
    { promise: 'Waves of requests upon waking', limit: BUDGETS.waves, unit: 'waves', measured: waves },
  ];
  return { rows };
}

/** The scroll story’s script alone, minified, in bytes of gzip; on the page it stands in one script with the choices. */
export async function scrollStoryBytes(): Promise<number> {
  const input = fileURLToPath(import.meta.resolve('#browser/scrollStory.ts'));
  const { output } = await build({ input, write: false, output: { minify: true } });
  return gzipSync(output[0].code).length;
}

/** How long every script is on its way while waves are counted, in ms: far longer than those of one wave start apart. */
const WAVE = 300;

/** The most waves of requests that one island needs to wake, each tried alone on a fresh page. */
async function countWaves(browser: Browser, address: string): Promise<number> {
  let most = 0;
  for (let island = 0, islands = 1; island < islands; island += 1) {
    const page = await browser.newPage();
    await page.goto(address);
    await rests(page);
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, WAVE));
      await route.continue();
    });
    islands = await page.locator('astro-island').count();
    await wake(page.locator('astro-island').nth(island));
    most = Math.max(most, await page.evaluate(depthOfScripts));
    await page.close();
  }
  return most;
}

/** How deep the chain of scripts is: one that starts after another has ended belongs to a later wave. */
function depthOfScripts(): number {
  const scripts = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.endsWith('.js')) as PerformanceResourceTiming[];
  const waves: PerformanceResourceTiming[][] = [];
  for (const script of scripts.sort((a, b) => a.startTime - b.startTime)) {
    const last = waves.at(-1);
    if (last?.every(({ responseEnd }) => responseEnd > script.startTime)) last.push(script);
    else waves.push([script]);
  }
  return waves.length;
}
