import path from 'node:path';
import type { Page } from '@playwright/test';

/** Serves the files of a folder to a page as if from `origin`. */
export async function serveFolder(page: Page, origin: string, folder: string): Promise<void> {
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname) });
  });
}
