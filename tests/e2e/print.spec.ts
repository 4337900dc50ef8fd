import path from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSite } from '../buildSite.ts';
import { expectWhole } from '../crawl/expectWhole.ts';
import { namesOf, readSite } from '../crawl/site.ts';
import { PAGES } from './pagesUnderTest.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** What our margins of 1.5 cm leave of a page, in CSS pixels. */
const PAPERS = { A4: { width: 680, height: 1009 }, letter: { width: 702, height: 942 } };

/** Builds the invented stories under a path of another origin, with a PDF of each on this paper. */
const build = (outDir: string, pdf: string) =>
  buildSite({
    ...{ CONTENT_DIR: 'tests/fixtures/content', OUT_DIR: outDir, EMBED_HEIGHTS: 'off', PDF: pdf },
    ...{ SITE_URL: 'https://news.example', BASE_PATH: '/explained/' },
  });

for (const name of ['story', 'bridge', 'ferry'] as const)
  for (const [paper, size] of Object.entries(PAPERS))
    test(`on ${paper}, no drawing of the page “${name}” can be cut, and each fits on one`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto(PAGES[name]);
      await page.emulateMedia({ media: 'print' });
      const blocks = await page.evaluate(() => {
        const whole = (element: Element | null): Element | null =>
          element && getComputedStyle(element).breakInside !== 'avoid' ? whole(element.parentElement) : element;
        // Less than that is a mark in a line of words.
        return [...document.querySelectorAll('main svg')]
          .filter((drawing) => drawing.getBoundingClientRect().height > 24)
          .map((drawing) => ({
            drawing: drawing.outerHTML.slice(0, 80),
            height: whole(drawing)?.getBoundingClientRect().height ?? Infinity,
          }));
      });
      expect(blocks.length).toBeGreaterThan(2);
      expect(blocks.filter(({ height }) => height > size.height)).toEqual([]);
    });

test('on paper a heading beside an entry doesn’t hold the entry to the next one', async ({ page }) => {
  await page.goto(PAGES.story);
  await page.emulateMedia({ media: 'print' });
  const held = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => getComputedStyle(element).breakAfter === 'avoid')
      .map(({ className }) => className),
  );
  expect(new Set(held)).toEqual(new Set(['head', 'brief-h', 'compare-heads label']));
});

test('on paper a source has its address behind it, a citation has none, and no line is left of its link', async ({
  page,
}) => {
  await page.goto(PAGES.story);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.foot')).toBeHidden();
  const behind = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((links) => [...new Set(links.map((link) => getComputedStyle(link, '::after').content !== 'none'))]);
  expect(await behind('.source .cite a')).toEqual([true]);
  expect(await behind('a[href^="#source-"]')).toEqual([false]);
});

test('on paper what is folded lies open: every table behind a figure has its rows', async ({ page }) => {
  await page.goto(PAGES.story);
  await page.emulateMedia({ media: 'print' });
  const heights = await page
    .locator('.behind:not([open]) tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(5);
  expect(Math.min(...heights)).toBeGreaterThan(10);
});

test('a build that prints has a PDF of every story, to which its page leads, and no other file more', async () => {
  const { status, stdout, stderr } = build('dist.printed', 'letter');
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('Stories printed on Letter: 2.');
  const site = await readSite(path.join(root, 'dist.printed'), 'https://news.example', '/explained/');
  expectWhole(site);
  const files = ['harbour-bridge', 'ferry-radar'].map((story) => `${story}/${story}.pdf`);
  const plain = await readSite(path.resolve(root, process.env.FIXTURES_DIR ?? 'dist.fixtures'));
  expect(namesOf(site)).toEqual([...namesOf(plain), ...files].sort());
  for (const file of files) {
    const pdf = site.files.get(file)?.toString('latin1') ?? '';
    expect(pdf).toMatch(/^%PDF-/);
    expect(new Set(pdf.match(/\/MediaBox \[[^\]]*\]/g))).toEqual(new Set(['/MediaBox [0 0 612 792]']));
    for (const part of ['/StructTreeRoot', '/Outlines', '/Lang (en']) expect(pdf).toContain(part);
    const links = pdf.match(/(?<=\/URI \()[^)]*/g) ?? [];
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((link) => !/^https:\/\/(example\.org|news\.example\/explained)\//.test(link))).toEqual([]);
  }
});

test('a build that doesn’t print leads to no PDF', async ({ page }) => {
  await page.goto(PAGES.story);
  await expect(page.locator('a[href$=".pdf"]')).toHaveCount(0);
});

test('a build that is asked for a paper that there isn’t builds nothing, and says so', () => {
  const { status, stderr } = build('dist.unprinted', 'A5');
  expect(status).toBe(1);
  expect(stderr).toBe('Nothing was built: PDF is “A5”. Write PDF=on (A4), PDF=letter or PDF=off.\n');
});
