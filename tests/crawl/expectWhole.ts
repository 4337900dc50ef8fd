import { expect } from '@playwright/test';
import { crawl } from './crawl.ts';
import type { Site } from './site.ts';

/** Where no link leads: what a host serves by itself, a script that a touch asks for, and an instrument that no story here has. */
const UNLINKED = /^(404\.html|_headers|robots\.txt|places\/[\w-]+\.js|_astro\/[A-Z]\w+\.[\w-]+\.js)$/;

/** Holds a site to it that every address in it leads somewhere, and that every file is led to. */
export function expectWhole(site: Site): void {
  const { faults, followed, reached } = crawl(site);
  expect(faults).toEqual([]);
  expect([...site.files.keys()].filter((file) => !reached.has(file) && !UNLINKED.test(file))).toEqual([]);
  // Were nothing read, nothing would be wrong.
  expect(reached.size).toBeGreaterThan(40);
  expect(followed).toBeGreaterThan(1000);
}
