import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
/** Rooms of the editors’, which no build has. */
const EDITORS = /^src\/(editing|desk)\/|^src\/commands\/(new|checkContent)\.ts$/;

test('every package that a build imports is installed without those for development', () => {
  const imported = globSync('src/**/*.{ts,tsx,astro}', { cwd: root })
    .filter((file) => !EDITORS.test(file.replaceAll(path.sep, '/')))
    .flatMap((file) => [
      ...readFileSync(path.join(root, file), 'utf8').matchAll(
        /^(?:import|export) (?!type\b)(?:[^;']*? from )?'([^'#.][^']*)'/gm,
      ),
    ])
    .map(([, name = '']) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '')
    .filter((name) => !/^(node|astro):/.test(name));
  expect(imported).toEqual(expect.arrayContaining(['astro', '@citation-js/core', 'parse5']));
  expect([...new Set(imported)].filter((name) => !(name in dependencies))).toEqual([]);
});
