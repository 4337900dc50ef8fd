import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { readContent } from '#data/readContent.ts';
import { addPiece } from '#editing/addPiece.ts';
import { NEW_KINDS } from '#editing/newKinds.ts';
import { runNew } from '#editing/runNew.ts';
import { assembleStory } from '#model/assembleStory.ts';
import { formatProblem } from '#model/contentError.ts';
import { jsonSchemaOf, type FieldSchema } from '#schema/jsonSchema.ts';
import { FOLDER_KINDS, KINDS, type Kind } from '#schema/kinds.ts';
import { BROKEN } from '../data/brokenContents.ts';
import { schemaFields } from '../schema/schemaFields.ts';
import { scratchFolder } from '../scratchFolder.ts';
import { EXAMPLES, GUIDE, withFields, wordsOf } from './guide.ts';

const bridge = path.resolve(import.meta.dirname, '../../fixtures/content/harbour-bridge');
const wholes = EXAMPLES.filter(({ is }) => is === 'file');
const commands = EXAMPLES.filter(({ is }) => is === 'command').flatMap(({ text }) => text.trim().split('\n'));
let root = '';
const at = (file: string) => path.join(root, 'lantern-bridge', file);

/** The story of the guide: its examples, the sources they cite, and the claim that one of them answers. */
async function writeGuide() {
  root = await scratchFolder();
  for (const id of ['port-statement', 'council-letter', 'maker-records'])
    await cp(path.join(bridge, `sources/${id}.md`), at(`sources/${id}.md`));
  await cp(path.join(bridge, 'accountability/01-cheaper-brake.md'), at('accountability/01-cheaper-brake.md'));
  for (const { file, text } of wholes) {
    await mkdir(path.dirname(at(file)), { recursive: true });
    await writeFile(at(file), text);
  }
  let story = await readFile(at('story.md'), 'utf8');
  for (const kind of Object.keys(FOLDER_KINDS) as Kind[]) story = addPiece(story, kind) ?? story;
  await writeFile(at('story.md'), story);
}

async function expectSound() {
  const { problems, stories } = await readContent(root);
  expect(problems.map(formatProblem)).toEqual([]);
  return stories.map(assembleStory);
}

describe('the story of the guide', () => {
  beforeEach(writeGuide);

  test('is one of its examples, and assembles', async () => {
    const [story] = await expectSound();
    expect(story).toMatchObject({ slug: 'lantern-bridge', title: 'The bridge that stayed up' });
    expect(new Set(wholes.map(({ file }) => file.split('/')[0]?.replace('.md', '')))).toEqual(
      new Set(Object.keys(KINDS)),
    );
  });

  test('takes the fields that are shown alone, each in the file that they are shown for', async () => {
    for (const { file, text } of EXAMPLES.filter(({ is }) => is === 'field')) {
      const before = await readFile(at(file), 'utf8');
      await writeFile(at(file), withFields(before, text));
      await expectSound();
      if (file !== 'story.md') await writeFile(at(file), before);
    }
  });

  test('grows by the commands, which make what they say, in the order of the guide', async () => {
    const asking = commands.filter((line) => wordsOf(line).length === 6);
    for (const line of commands) {
      const [npm, verb, what, dashes, ...args] = wordsOf(line);
      expect([npm, verb, what, dashes]).toEqual(['npm', 'run', 'new', '--']);
      if (asking.includes(line)) continue;
      expect(await runNew(root, args, undefined)).toMatchObject({ made: true });
      await expectSound();
    }
    expect(asking).toEqual(['npm run new -- event lantern-bridge']);
    const stories = await expectSound();
    expect(stories.map(({ slug }) => slug)).toEqual(['lantern-bridge', 'tower-clock']);
    expect(stories[0]?.claims.find(({ id }) => id === 'as-ordered')?.standing.kind).toBe('disputed');
  });
});

test('it names every word that npm run new takes', () => {
  for (const kind of Object.keys(NEW_KINDS)) expect(GUIDE).toMatch(new RegExp(`\`${kind}\`|-- ${kind} `));
});

/** Every field that an example shows, also one that stands in a note: `# low: 8`. */
function fieldsShown(text: string, records: readonly string[]): Set<string> {
  const yaml = (/^---\n([^]*?)^---$/m.exec(text)?.[1] ?? '').replace(/^( *)# (?=\w+: )/gm, '$1');
  const shown = new Set<string>();
  visit(parseDocument(yaml, { uniqueKeys: false }), {
    Pair: (_key, { key }, parents) => {
      const above = parents.flatMap((node, index) => {
        const parent = parents[index - 1];
        if (isMap(node) || isSeq(node) || !('key' in node) || !isScalar(node.key) || !parent) return [];
        return [String(node.key.value)];
      });
      if (!isScalar(key)) return;
      const names = above.map((name, index) => (records.includes(above.slice(0, index).join('.')) ? '*' : name));
      const last = records.includes(names.join('.')) ? '*' : String(key.value);
      shown.add([...names, last].join('.'));
    },
  });
  return shown;
}

/** What every entry may say: it is explained once, under Citations. */
const COMMON = ['sources', 'sources.id', 'sources.for', 'sources.quote', 'retells', 'known'];
const RECORDS = ['accounts', 'paths', 'frame.nodes', 'frame.links', 'frame.notes'];

describe.each(wholes.filter(({ file }) => !file.startsWith('timeline/02')))('the example $file', ({ file, text }) => {
  const kind = file.split('/')[0]?.replace('.md', '') as Kind;
  const schema = jsonSchemaOf(kind);
  const explained = schemaFields(schema).filter((field) => !COMMON.includes(field.replace(/^brief\./, '')));
  test('shows every field that its schema has, and no other', () => {
    const records = RECORDS.filter((field) => kind !== 'story' || !/^(accounts|paths)$/.test(field));
    const shown = fieldsShown(text, records);
    expect(explained.filter((field) => !shown.has(field))).toEqual([]);
    const known = [...schemaFields(schema), ...COMMON, ...RECORDS.map((record) => `${record}.*`)];
    expect([...shown].filter((field) => !known.includes(field))).toEqual([]);
  });
  test('says of each whether it is required, as its schema does', () => {
    for (const field of Object.keys(schema.properties ?? {}).filter((one) => !COMMON.includes(one))) {
      const says = new RegExp(`^(?:# )?${field}:[^\\n]*# (required|optional)\\.`, 'm').exec(text)?.[1];
      expect(`${field} ${says ?? 'nothing'}`).toBe(
        `${field} ${schema.required?.includes(field) ? 'required' : 'optional'}`,
      );
    }
  });
  test('names every word that a field may have', () => {
    const wordsIn = (part: FieldSchema): string[] => [
      ...(part.enum ?? []),
      ...Object.values(part.properties ?? {}).flatMap(wordsIn),
      ...(part.items ? wordsIn(part.items) : []),
      ...(typeof part.additionalProperties === 'object' ? wordsIn(part.additionalProperties) : []),
    ];
    const pieces = kind === 'story' ? Object.keys(FOLDER_KINDS) : [];
    expect(wordsIn(schema).filter((word) => !text.includes(word) && !pieces.includes(word))).toEqual([]);
  });
});

describe('the messages in the guide', () => {
  const rows = [...GUIDE.matchAll(/^\| .*?\| +`([a-z][\w. ]*: .*?)` /gm)].map(([, line = '']) => line);
  const told = BROKEN.flatMap(({ says }) => says.map((line) => line.replace(/^.*? → /, '')));
  test('are there', () => {
    expect(rows.length).toBeGreaterThanOrEqual(7);
  });
  test.each(rows)('are what an editor reads: %s', (line) => {
    const start = line.replace(/ ?…$/, '');
    const form = (text: string) => text.replace(/“[^”]*”|<[^>]*>|\d+(?=")/g, '…').replace(/^[\w.]+:/, '');
    expect(told.some((sentence) => form(sentence).startsWith(form(start)))).toBe(true);
  });
});
