import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import config from '../../../astro.config.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const shared = globSync('src/islands/{hooks,marks,parts}/**/*.{ts,tsx}', { cwd: root });
const importsMotion = (file: string) =>
  /^import (?!type ).*'framer-motion\b/m.test(readFileSync(path.join(root, file), 'utf8'));

const output = config.vite?.environments?.client?.build?.rolldownOptions?.output as unknown;
const { groups } = (output as { codeSplitting: { groups: { name: string; test: RegExp }[] } }).codeSplitting;
const chunksOf = (file: string) =>
  groups.filter((group) => group.test.test(path.join(root, file))).map(({ name }) => name);

test('what islands share stands in one chunk: with framer-motion where it imports that, else with React', () => {
  expect(shared.filter(importsMotion).length).toBeGreaterThan(0);
  for (const file of shared)
    expect([file, chunksOf(file)]).toEqual([file, [importsMotion(file) ? 'motion' : 'instruments']]);
});
