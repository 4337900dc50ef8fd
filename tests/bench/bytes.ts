import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';
import type { Row } from './bench.ts';
import { wakeAll } from './wake.ts';

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
  const inline = await page.locator('script:not([src])').allTextContents();
  const largest = Math.max(...inline.map((script) => gzipSync(script).length));
  const first = {
    html: await sum('document'),
    css: await sum('stylesheet'),
    fonts: await sum('font'),
    scripts: await sum('script'),
  };

  await wakeAll(page);
  const waves = await page.evaluate(() => {
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js')) as PerformanceResourceTiming[];
    const depths = new Map<string, number>();
    for (const script of scripts.sort((a, b) => a.startTime - b.startTime)) {
      const earlier = scripts.filter(
        (other) => other.responseEnd <= script.startTime && script.startTime - other.responseEnd < 60,
      );
      depths.set(script.name, 1 + Math.max(0, ...earlier.map(({ name }) => depths.get(name) ?? 0)));
    }
    return Math.max(0, ...depths.values());
  });
  const awake = await sum('script', before);
  await page.close();
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
    { promise: 'Scroll story, lens and memory, gzip', limit: 1.5, unit: 'kB', measured: kilobytes(largest) },
    { promise: 'JavaScript with every instrument awake', limit: 120, unit: 'kB', measured: kilobytes(awake) },
    { promise: 'Waves of requests upon waking', limit: 2, unit: 'waves', measured: waves },
  ];
}
