import path from 'node:path';
import { test as base } from '@playwright/test';
import { startChildSite } from './childSite.ts';
import type { TestServer } from './testServer.ts';

const dist = path.resolve(import.meta.dirname, '../..', process.env.SITE_DIR ?? 'dist');

/** Playwright’s test with `child`: the built site on an origin of its own, once for each worker. */
export const test = base.extend<object, { child: TestServer }>({
  child: [
    async ({}, use) => {
      const child = await startChildSite(dist);
      await use(child);
      await child.stop();
    },
    { scope: 'worker' },
  ],
});
