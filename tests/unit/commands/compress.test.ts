import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compress } from '#commands/compress.ts';
import { scratchFolder } from '../scratchFolder.ts';

test('a text is written again in brotli and gzip where that is smaller, and nothing else is', async () => {
  const folder = await scratchFolder();
  const text = 'The lift stopped. '.repeat(100);
  const write = (name: string, words: string) => writeFile(path.join(folder, name), words);
  await Promise.all([write('index.html', text), write('a.txt', 'a'), write('card.png', text)]);
  expect(await compress(folder)).toMatchObject({ texts: 2, bytes: { '': 1801 } });
  expect((await readdir(folder)).sort()).toEqual(['a.txt', 'card.png', 'index.html', 'index.html.br', 'index.html.gz']);
  expect(brotliDecompressSync(await readFile(path.join(folder, 'index.html.br'))).toString()).toBe(text);
  expect(gunzipSync(await readFile(path.join(folder, 'index.html.gz'))).toString()).toBe(text);
});
