import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reservedFault } from '#model/reservedFault.ts';

const src = path.resolve(import.meta.dirname, '../../../src');
const FILES = ['sections/**/*.astro', 'islands/**/*.tsx', 'layouts/StoryPage.astro', 'layouts/EmbedFrame.astro'];

/** Every id that the page of a story writes, as its files say: whole, or with `entry` for what is put in. */
const written = globSync(FILES, { cwd: src }).flatMap((file) => {
  const text = readFileSync(path.join(src, file), 'utf8');
  const ids = [...text.matchAll(/\sid=(?:"([^"]+)"|\{`([^`]+)`\})/g)].map(([, whole, made]) => whole ?? made ?? '');
  const groups = [...text.matchAll(/<Radios\b[^]{0,200}?\sname=(?:"([^"]+)"|\{`([^`]+)`\})/g)];
  return [...ids, ...groups.map(([, whole, made]) => `${whole ?? made ?? ''}-entry`)]
    .filter((id) => id !== '${name}-${option}')
    .map((id) => id.replace(/\$\{[^}]*\}/g, 'entry'));
});

test('the page’s own ids are found where they are written', () => {
  expect(written).toEqual(expect.arrayContaining(['gap-entry', 'm-agreed', 'main', 'table-entry-entry', 'zoom-entry']));
});

test.each([...new Set(written)])('no entry may have the id of the page’s own “%s”', (id) => {
  expect(reservedFault(id, ['entry'])).toMatch(/ Choose another name\.$/);
});
