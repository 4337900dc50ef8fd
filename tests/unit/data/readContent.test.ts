import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '#data/readContent.ts';
import { shownPath } from '#data/shownPath.ts';
import { formatProblem } from '#model/contentError.ts';
import { scratchFolder } from '../scratchFolder.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const broken = path.join(root, 'tests/fixtures/broken/content');
const problemsIn = async (folder: string) => (await readContent(folder)).problems.map(formatProblem).join('\n');

const STORY = `---
title: A
name: A
dek: A.
description: A.
lang: en
published: 2025-01-01
updated: 2025-01-01
pieces: [{ id: opening, title: A }]
`;
let scratch = '';
beforeEach(async () => {
  scratch = await scratchFolder();
});

/** Writes a content folder and says what is wrong with it, with paths from that folder. */
async function problemsOf(name: string, files: Record<string, string>): Promise<string> {
  const folder = path.join(scratch, name);
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return (await problemsIn(folder)).replaceAll(shownPath(folder), name);
}

test.each(['content', 'tests/fixtures/content'])('there is no problem in %s', async (folder) => {
  const { stories, problems } = await readContent(path.join(root, folder));
  expect(problems.map(formatProblem)).toEqual([]);
  expect(stories.length).toBeGreaterThan(0);
});

test('every problem of a broken content folder is told at once, each with its file, line and field', async () => {
  expect(await problemsIn(broken)).toMatchInlineSnapshot(`
    "tests/fixtures/broken/content/broken-lift/implications/03-note.txt → file: This is not a Markdown file. Give it a name that ends in .md, or take it away.
    tests/fixtures/broken/content/broken-lift/stories.md → file: A story has no file of this name. Did you mean “story.md”?
    tests/fixtures/broken/content/broken-lift/timelines → folder: A story has no folder of this name. Did you mean “timeline”?
    tests/fixtures/broken/content/broken-lift/implications/01-script.md:9:1 → text: HTML is not allowed here: <script>alert('lift')</script>. Write Markdown.
    tests/fixtures/broken/content/broken-lift/implications/01-script.md:11:5 → text: “javascript:alert('lift')” is not a link that can be followed. Write an address that starts with https://.
    tests/fixtures/broken/content/broken-lift/implications/01-script.md:11:43 → text: Pictures are not allowed here. Describe it in words.
    tests/fixtures/broken/content/broken-lift/implications/01-script.md:13:1 → text: Headings are not allowed here: the heading is a field at the top. Start a new paragraph.
    tests/fixtures/broken/content/broken-lift/implications/02-two-things.md:2:8 → title: Write the lesson as a short sentence.
    tests/fixtures/broken/content/broken-lift/implications/02-two-things.md:3:10 → sources: Write a list of sources: one “- source-id” a line.
    tests/fixtures/broken/content/broken-lift/implications/02-two-things.md:4:8 → known: Write true or false.
    tests/fixtures/broken/content/broken-lift/numbers/01-no-closing.md:1:1 → front matter: The fields are not closed. Write a line of three hyphens after the last of them.
    tests/fixtures/broken/content/broken-lift/numbers/02-colon.md:2:8 → front matter: This is not valid YAML: put a text that has a colon in it between quotation marks.
    tests/fixtures/broken/content/broken-lift/sources/paper.md:5:6 → url: Write the full address, starting with https://.
    tests/fixtures/broken/content/broken-lift/timeline/01-no-kind.md:2:1 → kind: Write one of: background, action, failure, response, report, comment.
    tests/fixtures/broken/content/broken-lift/timeline/02-no-date.md:3:5 → at: Write the date as 2025-12-15, 2025-12, 2025-12~ (about), 2025-12-11~/2025-12-20~ (a stretch), or 2025-12-15T09:30Z (an instant).
    tests/fixtures/broken/content/broken-lift/timeline/03-no-year.md:3:5 → at: Put the year in quotes: "1984".
    tests/fixtures/broken/content/broken-lift/timeline/04-no-source.md:12:112 → text: There is no source “zebra” in sources/. There is: evening, letter, paper.
    tests/fixtures/broken/content/broken-lift/timeline/06-near-name.md:5:1 → front matter: There is no field “acter” here. Did you mean “actor”?
    tests/fixtures/broken/content/broken-lift/timeline/05-stop.md:1:1 → file name: “stop” is already the id of tests/fixtures/broken/content/broken-lift/story.md. Choose another name.
    tests/fixtures/broken/content/broken-lift/timeline/04-no-source.md:6:5 → sources.0: There is no source “leter”. Did you mean “letter”?
    tests/fixtures/broken/content/broken-lift/timeline/04-no-source.md:9:5 → sources.2: Say whose word “evening” carries here. Write “id: evening” and below it one of for: company, for: union, for: none.
    tests/fixtures/broken/content/broken-lift/accountability/02-own-side.md:7:10 → answers: “old-rope” is carried by “company” alone. A claim answers what another account says.
    tests/fixtures/broken/content/broken-lift/story.md:17:3 → pieces: There are files in gates/, but no piece shows them. Add “- id: gates” with its title.
    tests/fixtures/broken/content/empty-lift/story.md → file: This story has no story.md. Write one, with title, dek, lang, published, updated and pieces."
  `);
});

test('what can be read of a broken story is read', async () => {
  const { stories } = await readContent(broken);
  const [lift, empty] = stories.sort((a, b) => a.slug.localeCompare(b.slug));
  expect(lift?.accountability.map(({ id }) => id)).toEqual(['old-rope', 'own-side']);
  expect(lift?.timeline.map(({ id }) => id)).toEqual(['no-source', 'stop']);
  expect(empty).toMatchObject({ slug: 'empty-lift', story: [], timeline: [] });
});

describe('a content folder', () => {
  test('with nothing in it is told to have a story', async () => {
    expect(await problemsOf('nothing', {})).toMatchInlineSnapshot(
      `"nothing → folder: There is no story here. Make a folder with a story.md in it."`,
    );
  });
  test('with files and hidden folders only is told the same', async () => {
    expect(await problemsOf('guide', { 'README.md': 'Guide', '.drafts/story.md': '', '_old/story.md': '' })).toMatch(
      /no story here/,
    );
  });
});

test('a translation that is older than its original is warned of at its line, and stops nothing', async () => {
  const original = STORY.replace('updated: 2025-01-01', 'updated: 2025-01-02');
  const translation = STORY.replace('lang: en', 'lang: de\ntranslationOf: lift');
  expect(
    await problemsOf('told', { 'lift/story.md': `${original}---\n`, 'aufzug/story.md': `${translation}---\n` }),
  ).toBe('');
  const { warnings } = await readContent(path.join(scratch, 'told'));
  expect(warnings.map(({ file, field, line }) => [path.basename(path.dirname(file)), field, line])).toEqual([
    ['aufzug', 'updated', 9],
  ]);
});

describe('a story', () => {
  const story = { 'lift/story.md': `${STORY}---\n` };
  test('has no folders and files but those it knows', async () => {
    expect(
      await problemsOf('strange', {
        ...story,
        'lift/timelines/01-a.md': '',
        'lift/pictures/a.png': '',
        'lift/storry.md': '',
        'lift/stage.txt': '',
      }),
    ).toMatchInlineSnapshot(`
      "strange/lift/pictures → folder: A story has no folder of this name. There is: sources, numbers, timeline, narrative, comparison, gates, accountability, implications, safeguards, contrast.
      strange/lift/stage.txt → file: A story has no file of this name. Did you mean “stage.md”?
      strange/lift/storry.md → file: A story has no file of this name. Did you mean “story.md”?
      strange/lift/timelines → folder: A story has no folder of this name. Did you mean “timeline”?"
    `);
  });
  test('has Markdown in its folders, and nothing else', async () => {
    expect(await problemsOf('notes', { ...story, 'lift/timeline/01-a.txt': '', 'lift/timeline/02-b.MD': '' }))
      .toMatchInlineSnapshot(`
      "notes/lift/timeline/01-a.txt → file: This is not a Markdown file. Give it a name that ends in .md, or take it away.
      notes/lift/timeline/02-b.MD → file: This is not a Markdown file. Give it a name that ends in .md, or take it away."
    `);
  });
  test('may have hidden files anywhere', async () => {
    expect(
      await problemsOf('hidden', { ...story, 'lift/.DS_Store': '', 'lift/timeline/.keep': '', 'lift/_draft.md': '' }),
    ).toBe('');
  });
  test('has a folder whose name is an address', async () => {
    expect(await problemsOf('names', { 'The Lift/story.md': `${STORY}---\n` })).toMatchInlineSnapshot(
      `"names/The Lift → folder: The name of a story is its address: use small letters, digits and hyphens."`,
    );
    expect(await problemsOf('taken', { 'embed/story.md': `${STORY}---\n` })).toBe(
      'taken/embed → folder: “/embed/” is an address of the site itself. Choose another name.',
    );
  });
  test('with a folder where a file should be is told, and nothing is thrown', async () => {
    expect(await problemsOf('folder', { ...story, 'lift/timeline/01-a.md/note.md': '' })).toMatchInlineSnapshot(
      `"folder/lift/timeline/01-a.md → file: Only plain files are read here. Put the file itself here, or take this away."`,
    );
  });
  test('has its entries in the order of their numbers, not of their digits', async () => {
    const file = '---\ntitle: A\nat: "2025"\nkind: action\nknown: false\n---\n';
    const names = ['10-j.md', '9-i.md', '02-b.md', '1-a.md'];
    await problemsOf('order', Object.fromEntries(names.map((name) => [`lift/timeline/${name}`, file])));
    const { stories } = await readContent(path.join(scratch, 'order'));
    expect(stories[0]?.timeline.map(({ id }) => id)).toEqual(['a', 'b', 'i', 'j']);
  });
});

describe('a file', () => {
  const event = (fields: string) => `---\ntitle: A\nkind: action\nknown: false\n${fields}\n---\n`;
  const timeline = { 'lift/story.md': STORY.replace('opening', 'timeline') + '---\n' };
  test.each([
    ['at: ../2025', '5:5 → at: Write both ends'],
    ['at: 2025-12-15/2025-12-15', '5:5 → at: Write both ends'],
    ['at: 2025-12~/2025-12~', '5:5 → at: Write both ends'],
    ['at: 2025-12-15\nuntil: 2025-12/2025-12', '6:8 → until: Write both ends'],
    ['at: 2025-12\nshort: *Important*', '6:8 → front matter: This is not valid YAML'],
    ['at: 2025-12\nshort: &a [*a]', '6:8 → front matter: This is not valid YAML'],
  ])('with %j is a problem of that file at %j, and nothing is thrown', async (fields, told) => {
    const name = `refused-${fields.replace(/\W/g, '')}`;
    const problems = await problemsOf(name, { ...timeline, 'lift/timeline/01-a.md': event(fields) });
    expect(problems.split('\n')).toEqual([expect.stringContaining(`${name}/lift/timeline/01-a.md:${told}`)]);
  });
  test('in the line ends of Windows, with a text, is read', async () => {
    const text = `${event('at: 2025-12-15')}\nIt stopped.\n`.replaceAll('\n', '\r\n');
    expect(await problemsOf('windows', { ...timeline, 'lift/timeline/01-a.md': text })).toBe('');
    const { stories } = await readContent(path.join(scratch, 'windows'));
    expect(stories[0]?.timeline[0]).toMatchObject({ html: '<p>It stopped.</p>', words: 2 });
  });
});
