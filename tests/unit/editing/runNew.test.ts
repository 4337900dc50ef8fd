import { readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readContent } from '#data/readContent.ts';
import { NEW_KINDS, newKindOf } from '#editing/newKinds.ts';
import { runNew } from '#editing/runNew.ts';
import { assembleStory } from '#model/assembleStory.ts';
import { formatProblem } from '#model/contentError.ts';
import { KINDS } from '#schema/kinds.ts';
import { BRIDGE, FERRY, LEAST, newFolder } from './newFolder.ts';

const { folder, run, written } = newFolder();

test.each(Object.entries(LEAST))(
  'a new %s is a file that is valid, and the story assembles with it',
  async (kind, [slug, file, ...flags]) => {
    const { made, lines } = await run(kind, slug, ...flags, '--text', 'Words of it.');
    expect([made, lines[0]]).toEqual([true, `${slug}/${file} is made.`]);
    const { problems, stories } = await readContent(folder.root);
    expect(problems.map(formatProblem)).toEqual([]);
    const raw = stories.find((story) => story.slug === slug);
    expect(raw && assembleStory(raw)).toMatchObject({ slug });
    expect(await written(`${slug}/${file}`)).toMatch(/^---\n[^]*---\n\nWords of it\.\n$/);
  },
);

test('there is a word for every kind of file, and the folder’s name is one too', () => {
  expect(Object.values(NEW_KINDS).sort()).toEqual(Object.keys(KINDS).sort());
  expect(newKindOf('accountability')).toBe('claim');
  expect(newKindOf('event')).toBe('event');
  expect(newKindOf('evnt')).toBeUndefined();
});

describe('a new file', () => {
  test('has its fields in the order of the guide', async () => {
    const [slug, file, ...flags] = LEAST.event;
    await run(
      'event',
      slug,
      ...flags.reverse().flatMap((_, index, all) => (index % 2 === 0 ? [all[index + 1] ?? '', all[index] ?? ''] : [])),
    );
    expect(await written(`${slug}/${file}`)).toMatchInlineSnapshot(`
      "---
      title: A second stop
      at: 2025-02
      kind: failure
      sources:
        - id: evening-post
          for: port
      ---
      "
    `);
  });
  test('that nobody’s source carries is not public', async () => {
    await run('lesson', BRIDGE, '--title', 'Ask');
    expect(await written(`${BRIDGE}/implications/03-ask.md`)).toBe('---\ntitle: Ask\nknown: false\n---\n');
  });
  test('has the next number, also after nine and after a gap', async () => {
    const timeline = path.join(folder.root, BRIDGE, 'timeline');
    const add = (id: string) => run('event', BRIDGE, '--title', 'A', '--at', '2025', '--kind', 'action', '--id', id);
    await add('one');
    await add('two');
    await rename(path.join(timeline, '10-two.md'), path.join(timeline, '20-two.md'));
    await add('three');
    expect((await readdir(timeline)).sort().slice(-3)).toEqual(['09-one.md', '20-two.md', '21-three.md']);
  });
  test('of the first of its kind brings its piece into story.md, which stays as it was otherwise', async () => {
    const before = await written(`${BRIDGE}/story.md`);
    const { lines } = await run('gate', ...LEAST.gate.filter((_, index) => index !== 1));
    expect(lines[1]).toBe('harbour-bridge/story.md now has a piece for it.');
    const after = await written(`${BRIDGE}/story.md`);
    const added = '  - id: gates\n    title: What could have stopped it\n';
    expect(after).toContain(`${added}  - id: sources\n`);
    expect(after.replace(added, '')).toBe(before);
  });
});

describe('a new story', () => {
  beforeEach(() => {
    vi.setSystemTime('2025-12-15T23:59:59.999Z');
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  test('has two accounts, the day, and an opening, and grows by its first entries', async () => {
    const [slug, , ...flags] = LEAST.story;
    await run('story', slug, ...flags);
    expect(await written('tower-fire/story.md')).toMatchInlineSnapshot(`
      "---
      title: A fire
      name: The fire
      dek: A tower burned.
      description: What is known.
      lang: en-GB
      published: 2025-12-15
      updated: 2025-12-15
      accounts:
        - id: owner
          name: The owner
          label: Owner
        - id: tenants
          name: The tenants
          label: Tenants
      pieces:
        - id: opening
          title: A fire
      ---
      "
    `);
    const source = [
      '--title',
      'Note',
      '--name',
      'the owner’s note',
      '--publisher',
      'The owner',
      '--url',
      'https://example.org',
    ];
    await run(
      'source',
      slug,
      ...source,
      '--kind',
      'statement',
      '--access',
      'open',
      '--seen',
      'read',
      '--account',
      'owner',
    );
    const claim = [
      '--account',
      'owner',
      '--who',
      'The owner',
      '--claim',
      'It was old.',
      '--about',
      'Cause',
      '--basis',
      'document',
    ];
    expect(await run('claim', slug, ...claim, '--sources', 'owners-note')).toMatchObject({ made: true });
    expect((await readContent(folder.root)).problems).toEqual([]);
  });
  test('needs no accounts', async () => {
    const [, , ...flags] = LEAST.story;
    await run('story', 'calm', ...flags.slice(0, -4));
    expect(await written('calm/story.md')).not.toMatch(/accounts/);
  });
});

test('what no flag gives is asked, and asked again with what was wrong', async () => {
  const typed: Record<string, string[]> = {
    title: ['', 'A stop'],
    at: ['12/2025', '2025-12'],
    kind: ['action'],
    sources: [''],
    text: [''],
  };
  const asked: string[] = [];
  const said = await runNew(folder.root, ['event', BRIDGE], ({ field }, complaint) => {
    asked.push(complaint === undefined ? field : `${field}: ${complaint}`);
    return Promise.resolve(typed[field]?.shift() ?? '');
  });
  expect(said.made).toBe(true);
  expect(asked).toMatchInlineSnapshot(`
    [
      "title",
      "title: Write what happened, in a few words.",
      "at",
      "at: Write the date as 2025-12-15, 2025-12, 2025-12~ (about), 2025-12-11~/2025-12-20~ (a stretch), or 2025-12-15T09:30Z (an instant).",
      "kind",
      "sources",
      "text",
    ]
  `);
  expect(await written(`${BRIDGE}/timeline/09-stop.md`)).toMatch(/^title: A stop$/m);
});

/** What `npm run new` asks, in its order, when nothing is typed but what these answers give. */
async function questionsOf(args: string[], typed: Record<string, string>) {
  const asked: string[] = [];
  const said = await runNew(folder.root, args, ({ field, sentence }) => {
    asked.push(`${field}: ${sentence}`);
    return Promise.resolve(typed[field] ?? '');
  });
  expect(said.made).toBe(true);
  return asked;
}

test('of a decision the question is asked first, and then of each path what it does and how that is known', async () => {
  const typed = { question: 'Who?', 'path-screen': 'Nobody.', 'path-lookout': 'The mate.' };
  const bases = { 'basis-screen': 'reported', 'basis-lookout': 'illustrative' };
  expect(await questionsOf(['decision', FERRY], { ...typed, ...bases })).toMatchInlineSnapshot(`
    [
      "question: Write the question that is decided here.",
      "path-screen: What “The screen” does here, or would do.",
      "basis-screen: Write one of: reported, illustrative.",
      "path-lookout: What “The lookout” does here, or would do.",
      "basis-lookout: Write one of: reported, illustrative.",
      "sources: Its sources, with a blank between; “source:account” where one relays an account, “source:none” where it speaks for itself. There is: line-note, radar-manual, ship-log. Empty when nobody has published it.",
      "text: The text below the fields, or nothing.",
    ]
  `);
  expect(await written(`${FERRY}/comparison/03-who.md`)).toMatch(
    /screen:\n +text: Nobody\.\n +basis: reported\n +lookout:\n +text: The mate\.\n +basis: illustrative\n/,
  );
});

test('of a source it is asked whose own word it is, where there are accounts', async () => {
  const typed = { title: 'Tides', name: 'the tide table', publisher: 'The port', url: 'https://example.org/tide' };
  const rest = { kind: 'statement', access: 'open', seen: 'read' };
  const accountAsked = async (story: string, account: string) => {
    const asked = await questionsOf(['source', story], { ...typed, ...rest, account });
    return asked.filter((line) => line.startsWith('account:'));
  };
  expect(await accountAsked(BRIDGE, 'port')).toMatchInlineSnapshot(`
    [
      "account: Only for a side’s own word: the id of its account. One of: port, council, union.",
    ]
  `);
  expect(await written(`${BRIDGE}/sources/tide-table.md`)).toMatch(/^account: port$/m);
  expect(await accountAsked(FERRY, '')).toEqual([]);
});

test('of a claim it is asked what it answers, which may be nothing', async () => {
  const typed = { account: 'union', who: 'The union', claim: 'It was old.', about: 'Age', basis: 'document' };
  const asked = await questionsOf(['claim', BRIDGE], { ...typed, answers: 'cheaper-brake', sources: 'union-bulletin' });
  expect(asked.filter((line) => line.startsWith('answers:'))).toMatchInlineSnapshot(`
    [
      "answers: The id of what this replies to: a claim, an event, a figure or a line of the brief.",
    ]
  `);
  expect(await written(`${BRIDGE}/accountability/08-it-was-old.md`)).toMatch(/^answers: cheaper-brake$/m);
  await questionsOf(['claim', BRIDGE], { ...typed, claim: 'It was worn.', sources: 'union-bulletin' });
});
