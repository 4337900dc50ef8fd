import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { knownBrowser } from './knownBrowser.ts';

/**
 * A page of a new browser to which the files of a built site are served as if from `origin`, under `base`; nothing is asked of
 * any network. At the top of the origin stands an empty page, which it opens. Throws where there is no browser, or it fails.
 */
export async function openSitePage(site: string, base: string, origin: string): Promise<Page> {
  const executablePath = knownBrowser();
  if (executablePath === undefined) throw new Error('there is no Chromium on this machine');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    const file = path.join(site, decodeURIComponent(pathname).slice(base.length));
    return route.fulfill({ path: file.endsWith(path.sep) ? path.join(file, 'index.html') : file });
  });
  await page.goto(origin);
  return page;
}
