import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import type { Browser, Response } from '@playwright/test';
import type { Row } from './bench.ts';
import { wake, wakeAll } from './wake.ts';

const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;
const brotli = (body: Buffer | string) => brotliCompressSync(body).length;

/** Bytes before and after waking, brotli, in units of 1,000; and in how many waves the instruments come. */
export async function measureBytes(browser: Browser, address: string): Promise<Row[]> {
  const page = await browser.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const before = responses.length;
  const sum = async (type: string, from = 0) => {
    const bodies = await Promise.all(
      responses
        .slice(from)
        .filter((response) => response.request().resourceType() === type)
        .map((response) => response.body()),
    );
    return bodies.reduce((total, body) => total + (type === 'font' ? body.length : brotli(body)), 0);
  };
  const inline = await page.locator('script:not([src], [type*="json"])').allTextContents();
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
  return [
    { promise: 'HTML of the story, before any touch', limit: 28, unit: 'kB', measured: kilobytes(first.html) },
    { promise: 'CSS', limit: 9, unit: 'kB', measured: kilobytes(first.css) },
    { promise: 'Fonts', limit: 90, unit: 'kB', measured: kilobytes(first.fonts) },
    {
      promise: 'JavaScript, inlined',
      limit: 5,
      unit: 'kB',
      measured: kilobytes(inline.reduce((total, script) => total + brotli(script), 0)),
    },
    { promise: 'JavaScript, requested before any touch', limit: 0, unit: 'kB', measured: kilobytes(first.scripts) },
    {
      promise: 'The scroll story’s script, gzip',
      limit: 1.5,
      unit: 'kB',
      measured: kilobytes(await scrollStoryBytes()),
    },
    { promise: 'JavaScript with every instrument awake', limit: 120, unit: 'kB', measured: kilobytes(awake) },
    { promise: 'Waves of requests upon waking', limit: 2, unit: 'waves', measured: waves },
  ];
}

/** The scroll story’s script alone, minified, in bytes of gzip; on the page it stands in one script with the choices. */
async function scrollStoryBytes(): Promise<number> {
  const input = fileURLToPath(import.meta.resolve('#browser/scrollStory.ts'));
  const { output } = await build({ input, write: false, output: { minify: true } });
  return gzipSync(output[0].code).length;
}

/** The most waves of requests that one island needs to wake, each tried alone on a fresh page. */
async function countWaves(browser: Browser, address: string): Promise<number> {
  let most = 0;
  for (let island = 0, islands = 1; island < islands; island += 1) {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForLoadState('networkidle');
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
