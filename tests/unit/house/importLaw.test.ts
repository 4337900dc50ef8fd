import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { MAY_IMPORT } from '../../importLaw.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const eslint = new ESLint({ cwd: root, overrideConfigFile: 'tests/eslint.config.mjs' });

/** What the law says of one import, written into a file that is there. */
async function verdict(file: string, line: string): Promise<string[]> {
  const text = file.endsWith('.astro') ? `---\n${line}\n---\n` : `${line}\n`;
  const [result] = await eslint.lintText(text, { filePath: path.join(root, file) });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    .map(({ message }) => message);
}

describe('imports run downwards', () => {
  test.each([
    ['src/schema/claim.ts', "import '#model/pairs.ts';"],
    ['src/sections/Numbers.astro', "import '#styles/global.css';"],
    ['src/model/pairs.ts', "import '#charts/placeTicks.ts';"],
    ['src/charts/placeTicks.ts', "import '#islands/marks/Bars.tsx';"],
    ['src/islands/marks/Bars.tsx', "import '#sections/given.ts';"],
    ['src/sections/Numbers.astro', "import '#layouts/storyAddress.ts';"],
    ['src/layouts/StoryPage.astro', "import '#data/allStories.ts';"],
    ['src/model/pairs.ts', "import '../schema/claim.ts';"],
    ['src/model/pairs.ts', "import '#model/story.ts';"],
    ['src/sections/Numbers.astro', "import '#embed/child.ts';"],
    ['src/embed/child.ts', "import '#model/story.ts';"],
    ['src/cards/frame.ts', "import '#islands/marks/Bars.tsx';"],
    ['src/sections/Numbers.astro', "import '#cards/cardAlt.ts';"],
    ['src/sections/Numbers.astro', "import { getCollection } from 'astro:content';"],
    ['src/islands/marks/KeyMark.tsx', "import { stage } from '#schema/stage.ts';"],
  ])('%s may not say %s', async (file, line) => {
    expect(await verdict(file, line)).toHaveLength(1);
  });

  test.each([
    ['src/model/pairs.ts', "import '#schema/claim.ts';"],
    ['src/sections/Numbers.astro', "import '#charts/placeTicks.ts';"],
    ['src/islands/marks/KeyMark.tsx', "import type { Stage } from '#schema/stage.ts';"],
    ['src/pages/index.astro', "import { allStories } from '#data/allStories.ts';"],
    ['src/pages/index.astro', "import '#embed/snippets.ts';"],
    ['src/layouts/embedAddresses.ts', "import '#cards/cardAlt.ts';"],
  ])('%s may say %s', async (file, line) => {
    expect(await verdict(file, line)).toEqual([]);
  });
});

test('the map in the README has every room, and says of each what the law says', () => {
  const rows = readFileSync(path.join(root, 'README.md'), 'utf8').matchAll(/^\| `src\/(\w+)\/` .*\| ([^|]*\S) +\|$/gm);
  const map = Object.fromEntries(
    [...rows].map(([, room, below]) => [String(room), below === '–' ? [] : below?.split(', ')]),
  );
  expect(map).toEqual(MAY_IMPORT);
  const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});
