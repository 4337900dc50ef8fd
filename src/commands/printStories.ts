import { glob } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { NOWHERE } from './nowhere.ts';

export type Paper = 'A4' | 'Letter';

const PAPERS: Record<string, Paper | undefined> = { off: undefined, on: 'A4', a4: 'A4', letter: 'Letter' };

/** The paper that PDF asks for, or undefined for no PDF. Throws for a word that it doesn’t know. */
export function paperOf(asked = 'off'): Paper | undefined {
  const name = asked.toLowerCase() || 'off';
  if (Object.hasOwn(PAPERS, name)) return PAPERS[name];
  throw new Error(`PDF is “${asked}”. Write PDF=on (A4), PDF=letter or PDF=off.`);
}

/**
 * Prints every story of a built site to `<story>/<story>.pdf`, with headings as bookmarks and tags for readers that speak.
 * `origin` is what its links begin with. Returns a sentence that says what was done. Throws where there is no browser.
 */
export async function printStories(site: string, base: string, origin: string | undefined, paper: Paper) {
  // Loaded only here, since most builds print nothing and it takes a second.
  const { openSitePage } = await import('./openSitePage.ts');
  const page = await openSitePage(site, base, origin ?? NOWHERE);
  try {
    // Every story, and nothing else, has an oEmbed of the whole.
    const stories = (await Array.fromAsync(glob('oembed/*/story.json', { cwd: site }))).map((file) =>
      path.basename(path.dirname(file)),
    );
    for (const story of stories) {
      await page.goto(`${origin ?? NOWHERE}${base}/${story}/`);
      await page.evaluate(() => document.fonts.ready);
      if (origin === undefined) await unlink(page);
      const file = path.join(site, story, `${story}.pdf`);
      await page.pdf({
        path: file,
        format: paper,
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
    }
    return `Stories printed on ${paper}: ${String(stories.length)}.`;
  } finally {
    await page.context().browser()?.close();
  }
}

/** A link to the site itself leads nowhere from a paper that doesn’t know where the site is. */
async function unlink(page: Page): Promise<void> {
  await page.locator('a[href^="/"]').evaluateAll((links) => {
    for (const link of links) link.removeAttribute('href');
  });
}
