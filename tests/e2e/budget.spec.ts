import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type Response } from '@playwright/test';
import { scrollStoryBytes } from '../bench/bytes.ts';
import { brotliBytes } from '../brotliBytes.ts';
import { BUDGETS } from '../budgets.ts';
import { PAGES } from './pagesUnderTest.ts';
import { rests } from '../rests.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');

test('the story page keeps to its budget of bytes', async ({ page }) => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(PAGES.story);
  await rests(page);
  const inline = await page.locator('script:not([src], [type="application/ld+json"])').allTextContents();
  const weights: Record<string, number> = { inline: inline.reduce((sum, script) => sum + brotliBytes(script), 0) };
  for (const response of responses) {
    const type = response.request().resourceType();
    if (!(type in BUDGETS.story)) continue;
    const body = await response.body();
    weights[type] = (weights[type] ?? 0) + (type === 'font' ? body.length : brotliBytes(body));
  }
  console.log('bytes, brotli:', weights);
  for (const [type, budget] of Object.entries(BUDGETS.story))
    expect(weights[type] ?? 0, type).toBeLessThanOrEqual(budget);
});

test('every page keeps to its budget of HTML', async () => {
  let pages = 0;
  for await (const file of glob('**/*.html', { cwd: dist })) {
    const [, budget] = Object.entries(BUDGETS.pages).find(([pattern]) => path.matchesGlob(file, pattern)) ?? [];
    expect(brotliBytes(await readFile(path.join(dist, file))), file).toBeLessThanOrEqual(
      budget ?? BUDGETS.story.document,
    );
    pages += 1;
  }
  expect(pages).toBeGreaterThan(10);
});

test('every script that is built has a budget, and keeps to it', async () => {
  const budgets: Record<string, number> = BUDGETS.scripts;
  const seen = new Set<string>();
  for await (const file of glob('*.js', { cwd: path.join(dist, '_astro') })) {
    const [name = ''] = file.split('.');
    seen.add(name);
    expect(brotliBytes(await readFile(path.join(dist, '_astro', file))), file).toBeLessThanOrEqual(budgets[name] ?? 0);
  }
  expect([...seen].sort()).toEqual(Object.keys(budgets).sort());
});

test('only what islands share is compiled while it arrives', async () => {
  const hinted: string[] = [];
  for await (const file of glob('**/*.js', { cwd: dist }))
    if ((await readFile(path.join(dist, file), 'utf8')).startsWith('//# allFunctionsCalledOnLoad\n'))
      hinted.push(file.replace(/\.[\w-]+\.js$/, ''));
  expect(hinted).toEqual(['_astro/hydrate']);
});

test('the scripts that are promised to be small, are', async () => {
  const { scrollStory, host, child } = BUDGETS.gzip;
  expect(await scrollStoryBytes()).toBeLessThanOrEqual(scrollStory);
  expect(gzipSync(await readFile(path.join(dist, 'embed.js'))).length).toBeLessThanOrEqual(host);
  const embed = await readFile(path.join(dist, 'embed/kiro-cost-explorer/safeguards/index.html'), 'utf8');
  const scripts = [...embed.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, text = '']) => text);
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(gzipSync(script).length).toBeLessThanOrEqual(child);
});
