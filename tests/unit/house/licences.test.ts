import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
interface Locked {
  license?: string;
  version?: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
}
const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};
const locked = Object.entries(packages).filter(([place]) => place !== '');

/** Licences that ask no more of us than their text. */
const FREE = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
];
/**
 * What asks for more, and why it asks nothing here: none of these is sent to a reader, changed, or put into what is.
 * lightningcss, satori and resvg (MPL) and libvips (LGPL) run while the site is built; axe (MPL), the data of caniuse (CC-BY) and
 * citation-js’s style processor run in tests or at build.
 */
const TOOLS: Record<string, RegExp> = {
  'MPL-2.0': /\/(lightningcss(-.+)?|@resvg\/.+|satori|axe-core|@axe-core\/playwright)$/,
  'LGPL-3.0-or-later': /\/@img\/sharp-/,
  'Apache-2.0 AND LGPL-3.0-or-later': /\/@img\/sharp-/,
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT': /\/@img\/sharp-/,
  'CPAL-1.0 OR AGPL-1.0': /\/citeproc$/,
  'CC-BY-4.0': /\/caniuse-lite$/,
  '(MIT AND BSD)': /\/dictionary-en-gb$/,
};

test('every package that is installed has a licence that lets us use it so', () => {
  const unnamed = locked.filter(([, { license, version }]) => license === undefined && version !== undefined);
  const odd = locked.filter(
    ([place, { license }]) => license !== undefined && !FREE.includes(license) && !TOOLS[license]?.test(place),
  );
  expect(odd.map(([place, { license }]) => `${place}: ${license ?? ''}`)).toEqual([]);
  // Builds of other platforms, named in the lockfile so that npm ci works, and never published.
  expect(unnamed.map(([place]) => place).filter((place) => !packages[place]?.optional)).toEqual([]);
});

test('every package comes from npm’s registry, and is held to what it was', () => {
  const published = locked.filter(([, { license }]) => license !== undefined);
  expect(published.length).toBeGreaterThan(500);
  for (const [place, { resolved = 'https://registry.npmjs.org/', integrity }] of published) {
    expect(resolved, place).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    expect(integrity, place).toMatch(/^sha512-/);
  }
});
