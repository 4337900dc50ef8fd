import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Heights that change while the address bar of a phone comes and goes; svh is the one that stays. */
const RESTLESS = /\d(vh|dvh|lvh|vmin|vmax)\b|\b(h|min-h|max-h)-(screen|dvh|lvh)\b/;

test('no room hangs on the address bar of a phone', () => {
  const files = globSync('src/{styles,sections,layouts,pages,islands,embed,browser}/**/*.{css,astro,ts,tsx,js}');
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => RESTLESS.test(readFileSync(file, 'utf8')))).toEqual([]);
});
