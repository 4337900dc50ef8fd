import { readFile, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { shownPath } from '#data/shownPath.ts';
import { checkContent } from '#editing/checkContent.ts';
import { formatProblem, orderProblems } from '#model/contentError.ts';
import { scratchStories } from '../scratchStories.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const STUCK = 'harbour-bridge/timeline/06-stuck-open.md';

/** The invented stories with these words changed, each for the other, and what is said of them. */
async function changed(file: string, changes: Record<string, string>) {
  const folder = await scratchStories();
  let text = await readFile(path.join(folder, file), 'utf8');
  for (const [find, write] of Object.entries(changes)) text = text.replace(find, write);
  await writeFile(path.join(folder, file), text);
  const { problems, warnings } = await checkContent(folder);
  const shown = `${shownPath(folder)}/`;
  return orderProblems([...problems, ...warnings]).map((one) => formatProblem(one).replace(shown, ''));
}

test('the invented stories have nothing to look at', async () => {
  const { problems, warnings } = await checkContent(path.join(root, 'tests/fixtures/content'));
  expect([...problems, ...warnings].map(formatProblem)).toEqual([]);
});

test('every slip of a file is told with its line and column, in its fields and in its text', async () => {
  const slips = {
    'short: Stuck': 'short: Stuckk',
    'in the morning': 'reportedly in the morning',
    'One brake holds': 'One brake brake recieved it',
    'down.': 'down.[^1] ',
  };
  expect(await changed(STUCK, slips)).toMatchInlineSnapshot(`
    [
      "harbour-bridge/timeline/06-stuck-open.md:4:8 → short: “Stuckk” is in no dictionary. Did you mean “stuck”? A name goes into dictionary.txt.",
      "harbour-bridge/timeline/06-stuck-open.md:13:22 → text: “reportedly”: Name who says it.",
      "harbour-bridge/timeline/06-stuck-open.md:13:53 → text: “brake” stands twice. Take one away.",
      "harbour-bridge/timeline/06-stuck-open.md:13:65 → text: “recieved” is in no dictionary. Did you mean “received”? A name goes into dictionary.txt.",
      "harbour-bridge/timeline/06-stuck-open.md:13:116 → text: A footnote is printed as its signs. Write it in the text, or cite a source: [@source-id].",
      "harbour-bridge/timeline/06-stuck-open.md:13:120 → text: The line ends in blanks. Take them away.",
    ]
  `);
});

test('a language that no dictionary is installed for is told once', async () => {
  expect(await changed('ferry-radar/story.md', { 'lang: en-GB': 'lang: cy' })).toMatchInlineSnapshot(`
    [
      "ferry-radar/story.md:8:7 → lang: Its spelling isn’t checked: no dictionary for “cy” is installed (npm install --save-dev dictionary-cy).",
    ]
  `);
});

test('the command says what a build says, and ends with 1', () => {
  const env = { ...process.env, CONTENT_DIR: 'tests/fixtures/broken/content' };
  const { status, stdout } = spawnSync(process.execPath, ['src/commands/checkContent.ts'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toContain('06-near-name.md:5:1 → front matter: There is no field “acter” here. Did you mean “actor”?');
  expect(stdout).toMatch(/\n17 files read, 24 problems, warnings not all looked for\.\n$/);
});
