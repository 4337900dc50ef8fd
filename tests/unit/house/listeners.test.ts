import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const scripts = globSync('src/**/*.{ts,tsx,js,astro}', { cwd: root }).filter(
  (file) => !file.startsWith('src/commands/'),
);

/** The scripts that listen to an event of this name, wherever they listen. */
const listening = (name: string) =>
  scripts
    .filter((file) =>
      new RegExp(`addEventListener\\(\\s*['"]${name}|\\bon${name}\\w*\\s*=`).test(
        readFileSync(path.join(root, file), 'utf8'),
      ),
    )
    .map((file) => path.basename(file))
    .sort();

test('no script listens to the keys of a page: what has the focus hears them, and nothing else', () => {
  expect(listening('key')).toEqual(['leaveContents.js']);
  expect(readFileSync(path.join(root, 'src/browser/leaveContents.js'), 'utf8')).not.toMatch(
    /(?<!contents\.)addEventListener\('key/,
  );
});

test('scrolling is listened to in one place, and so is the width for each thing that follows it', () => {
  expect(listening('scroll')).toEqual(['scrollStory.ts']);
  expect(listening('resize')).toEqual(['host.js', 'scrollStory.ts', 'settlePage.ts']);
});
