import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');
const site = path.join(root, process.env.SITE_DIR ?? 'dist');

test('whatever readers are sent has its licence beside it', async () => {
  const text = await readFile(path.join(site, 'licenses.txt'), 'utf8');
  const parts = text
    .split(/^## /m)
    .slice(1)
    .map((part) => part.split('\n'));
  const names = parts.map(([name = '']) => name);
  for (const [name, ...words] of parts) expect(words.join(' ').length, name).toBeGreaterThan(200);
  for (const name of [
    'react -',
    'react-dom -',
    'framer-motion -',
    'd3-array -',
    'astro,',
    'tailwindcss,',
    'This site',
    'Its fonts',
  ])
    expect(
      names.filter((one) => one.startsWith(name)),
      name,
    ).toHaveLength(1);
  for (const [name = ''] of parts) expect(name).not.toMatch(/GPL|MPL|CPAL|CC-BY/);
  for (const words of ['SIL OPEN FONT LICENSE', 'Meta Platforms', 'Mike Bostock', 'Newsreader Project Authors'])
    expect(text).toContain(words);
  const fonts = await Array.fromAsync(glob('_astro/*.woff2', { cwd: site }));
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/newsreader|instrument-sans|ibm-plex-mono/);
});
