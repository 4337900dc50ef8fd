import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach } from 'vitest';
import { shownPath } from '#data/shownPath.ts';
import type { NEW_KINDS } from '#editing/newKinds.ts';
import { runNew } from '#editing/runNew.ts';
import { scratchStories } from '../scratchStories.ts';

export const BRIDGE = 'harbour-bridge';
export const FERRY = 'ferry-radar';
/** The least that each kind is told, where it is made, and the file that comes of it. */
export const LEAST: Record<keyof typeof NEW_KINDS, [string, string, ...string[]]> = {
  story: [
    'tower-fire',
    'story.md',
    ...['--title', 'A fire', '--name', 'The fire', '--dek', 'A tower burned.', '--description', 'What is known.'],
    ...['--lang', 'en-GB', '--first', 'The owner', '--second', 'The tenants'],
  ],
  stage: [BRIDGE, 'stage.md', '--label', 'Bridge', '--kind', 'system'],
  source: [
    BRIDGE,
    'sources/tide-table.md',
    ...['--title', 'Tides', '--name', 'the tide table', '--publisher', 'The port', '--url', 'https://example.org/tide'],
    ...['--kind', 'record', '--access', 'open', '--seen', 'read'],
  ],
  figure: [
    BRIDGE,
    'numbers/06-barges-that-waited.md',
    '--label',
    'Barges that waited',
    '--value',
    '3',
    '--chart',
    'none',
    '--sources',
    'evening-post:none',
  ],
  event: [
    BRIDGE,
    'timeline/09-second-stop.md',
    '--title',
    'A second stop',
    '--at',
    '2025-02',
    '--kind',
    'failure',
    '--sources',
    'evening-post:port',
  ],
  step: [FERRY, 'narrative/04-quay.md', '--heading', 'The quay', '--alt', 'All at rest.', '--sources', 'ship-log:none'],
  decision: [
    FERRY,
    'comparison/03-who-steers.md',
    ...[
      '--question',
      'Who steers?',
      '--path-screen',
      'Nobody.',
      '--basis-screen',
      'reported',
      '--path-lookout',
      'The mate.',
      '--basis-lookout',
      'illustrative',
      '--sources',
      'radar-manual:none',
    ],
  ],
  gate: [
    BRIDGE,
    'gates/01-lock.md',
    '--name',
    'a lock',
    '--question',
    'Is it locked?',
    '--open',
    'no',
    '--closed',
    'yes',
    '--asReported',
    'unknown',
    '--sources',
    'port-statement',
  ],
  claim: [
    BRIDGE,
    'accountability/08-brake-was-old.md',
    ...[
      '--account',
      'union',
      '--who',
      'The union',
      '--claim',
      'The brake was old.',
      '--about',
      'Age',
      '--basis',
      'document',
    ],
    ...['--sources', 'union-bulletin', '--answers', 'cheaper-brake'],
  ],
  lesson: [
    BRIDGE,
    'implications/03-count-barges.md',
    '--title',
    'Count the barges',
    '--id',
    'count-barges',
    '--sources',
    'maker-records:none',
  ],
  safeguard: [
    BRIDGE,
    'safeguards/04-spare-lock.md',
    '--title',
    'A spare lock',
    '--status',
    'stated',
    '--sources',
    'council-letter',
  ],
  incident: [
    BRIDGE,
    'contrast/03-may-2001.md',
    ...[
      '--title',
      'May 2001',
      '--when',
      '2001-05',
      '--where',
      'South leaf',
      '--cause',
      'A fuse',
      '--affected',
      'Trams',
    ],
    ...['--sources', 'town-almanac:none'],
  ],
};

/** A copy of the invented stories for each test of a file, to make new files in. */
export function newFolder() {
  const folder = { root: '' };
  beforeEach(async () => {
    folder.root = await scratchStories();
  });
  return {
    folder,
    run: async (...args: string[]) => {
      const { made, lines } = await runNew(folder.root, args, undefined);
      const shown = `${shownPath(folder.root)}/`;
      return { made, lines: lines.map((line) => line.replaceAll(shown, '')) };
    },
    written: (file: string) => readFile(path.join(folder.root, file), 'utf8'),
    files: async () => (await readdir(folder.root, { recursive: true })).sort(),
  };
}
