import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { HeightMeasurer } from '#commands/embedHeights.ts';

const written = vi.hoisted(() => [] as string[]);
vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  return {
    ...fs,
    writeFile: async (file: string, text: string) => {
      written.push(file);
      await fs.writeFile(file, text);
    },
  };
});
vi.mock('#commands/sitePage.ts', () => ({
  openSitePage: () => Promise.resolve({ evaluate: () => Promise.resolve([[280, 400]]) }),
}));

const before = process.cwd();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'heights-'));
  process.chdir(folder);
  await writeFile('index.html', '<p>A</p>');
});
afterAll(async () => {
  process.chdir(before);
  await rm(folder, { recursive: true });
});

test('heights are measured once, and kept under a name that no half of them ever has', async () => {
  const measurer = new HeightMeasurer('.', '');
  written.length = 0;
  expect(await measurer.heights('index.html')).toEqual([[280, 400]]);
  expect(await measurer.heights('index.html')).toEqual([[280, 400]]);
  expect(measurer.measured).toBe(1);
  const kept = await readdir('node_modules/.cache/embeds');
  expect(kept).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)]);
  expect(written.map((file) => path.basename(file))).toEqual([expect.not.stringMatching(/\.json$/)]);
});
