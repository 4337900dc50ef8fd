import { describe, expect, test } from 'vitest';
import { BRIDGE, FERRY, LEAST, newFolder } from './newFolder.ts';

const { run, written, files } = newFolder();

describe('nothing is made, and nothing is changed,', () => {
  const refused = async (...args: string[]) => {
    const before = await files();
    const story = await written(`${BRIDGE}/story.md`);
    const { made, lines } = await run(...args);
    expect(made).toBe(false);
    expect(await files()).toEqual(before);
    expect(await written(`${BRIDGE}/story.md`)).toBe(story);
    return lines.join('\n');
  };
  test('where there is a file already', async () => {
    const [slug, , ...flags] = LEAST.source;
    expect(await refused('source', slug, ...flags, '--id', 'evening-post')).toBe(
      'harbour-bridge/sources/evening-post.md is there already. Choose another id with --id.',
    );
    const [, , ...stage] = LEAST.stage;
    expect(await refused('stage', FERRY, ...stage)).toBe('ferry-radar/stage.md is there already. A story has one.');
    expect(await refused('story', BRIDGE)).toBe('There is a story “harbour-bridge” already. Choose another name.');
  });
  test('where the id is another’s', async () => {
    const [slug, , ...flags] = LEAST.gate;
    expect(await refused('gate', slug, ...flags, '--id', 'stuck-open')).toMatch(
      /stuck-open\.md.* → file name: “stuck-open” is already the id of .* Choose another id with --id\.$/,
    );
  });
  test('where no name comes of the words', async () => {
    expect(await refused('lesson', BRIDGE, '--title', '2025!')).toMatch(/file name: The name is an address/);
  });
  test('where something is missing: each is told, with what to write', async () => {
    expect(await refused('event', BRIDGE, '--kind', 'outage')).toMatchInlineSnapshot(`
      "--title: Write what happened, in a few words.
      --at: When it happened. A stretch means one moment within it. Write the date as 2025-12-15, 2025-12, 2025-12~ (about), 2025-12-11~/2025-12-20~ (a stretch), or 2025-12-15T09:30Z (an instant).
      --kind: Write one of: background, action, failure, response, report, comment."
    `);
  });
  test('where a source doesn’t say whose word it carries, or isn’t there', async () => {
    const event = ['event', BRIDGE, '--title', 'A', '--at', '2025', '--kind', 'action', '--sources'];
    expect(await refused(...event, 'evening-post')).toBe(
      '--sources: Say whose word it carries: evening-post:port, evening-post:council, evening-post:union, evening-post:none.',
    );
    expect(await refused(...event, 'evening-pots')).toBe(
      '--sources: There is no source “evening-pots”. Did you mean “evening-post”?',
    );
    expect(await refused(...event, 'evening-post:prt')).toBe(
      '--sources: There is no account “prt”. Did you mean “port”?',
    );
  });
  test('where the story can’t have one yet', async () => {
    expect(await refused('claim', FERRY)).toBe(
      'This story has no accounts, so nobody’s claims. Add accounts: to its story.md first.',
    );
    expect(await refused('decision', BRIDGE)).toBe('This story compares nobody. Add paths: to its story.md first.');
    expect(await refused('step', BRIDGE)).toBe(
      'The steps need a stage. Make it first: npm run new -- stage harbour-bridge',
    );
  });
  test('where the command isn’t understood', async () => {
    expect(await refused('evnt', BRIDGE)).toMatch(
      /^There is no kind “evnt”\. Did you mean “event”\?\nWrite npm run new/,
    );
    expect(await refused('event')).toMatch(/^Say in which story\./);
    expect(await refused('story')).toMatch(/^Give the story a name; it will be its address\./);
    expect(await refused()).toMatch(/^Write npm run new/);
    expect(await refused('--help')).toMatch(/^Write npm run new/);
    expect(await refused('event', BRIDGE, '--when', 'May')).toMatch(/^There is no --when here\. There is: title, /);
    expect(await refused('event', 'harbor-bridge')).toBe(
      'There is no story “harbor-bridge”. Did you mean “harbour-bridge”?',
    );
    expect(await refused('event', 'lantern')).toBe(
      'There is no story “lantern”. There is: ferry-radar, harbour-bridge.',
    );
    expect(await refused('story', 'Tower Fire')).toMatch(/use small letters/);
    expect(await refused('story', 'data')).toBe('“/data/” is an address of the site itself. Choose another name.');
    expect(await refused('event', BRIDGE, '--titel', 'A')).toBe('There is no --titel here. Did you mean “title”?');
    expect(await refused('event', BRIDGE, 'A stop')).toBe('“A stop” has no name. Write --field before it.');
  });
});
