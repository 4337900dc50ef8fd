import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { HeightMeasurer } from '#commands/heightMeasurer.ts';
import { scratchFolder } from '../scratchFolder.ts';

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
vi.mock('#commands/openSitePage.ts', () => ({
  openSitePage: () => Promise.resolve({ evaluate: () => Promise.resolve([[280, 400]]) }),
}));

test('heights are measured once, and kept under a name that no half of them ever has', async () => {
  const before = process.cwd();
  process.chdir(await scratchFolder());
  onTestFinished(() => {
    process.chdir(before);
  });
  await writeFile('index.html', '<p>A</p>');
  const measurer = new HeightMeasurer('.', '');
  written.length = 0;
  expect(await measurer.heights('index.html')).toEqual([[280, 400]]);
  expect(await measurer.heights('index.html')).toEqual([[280, 400]]);
  expect(measurer.measured).toBe(1);
  const kept = await readdir('node_modules/.cache/embeds');
  expect(kept).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)]);
  expect(written.map((file) => path.basename(file))).toEqual([expect.not.stringMatching(/\.json$/)]);
});
