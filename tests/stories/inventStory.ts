import { stringify } from 'yaml';
import type { FolderKind } from '../../src/schema/kinds.ts';
import { INVENT } from './inventEntry.ts';
import { inventWords, type Invented } from './inventWords.ts';
import { ACCOUNTS, cite, type Written } from './sides.ts';
import { storySize, type StorySize } from './storySize.ts';

const TITLES: Record<FolderKind, string> = {
  numbers: 'Counted',
  timeline: 'In order',
  narrative: 'How it went',
  comparison: 'By hand and by clock',
  gates: 'What stood in the way',
  accountability: 'Who answers for it?',
  implications: 'What to take from it',
  safeguards: 'What has changed',
  contrast: 'Beside others',
  sources: 'Sources',
};
/** What the files of a folder are called before their number; sources have none. */
const NAMES: Partial<Record<FolderKind, string>> = {
  numbers: 'figure',
  timeline: 'event',
  narrative: 'step',
  comparison: 'decision',
  gates: 'control',
  accountability: 'claim',
  implications: 'lesson',
  safeguards: 'safeguard',
  contrast: 'incident',
};

const file = ({ fields, text = '' }: Written) =>
  `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${text}`.trimEnd() + '\n';

/**
 * The files of a story that nobody has lived, by their paths below its folder: `entries` of them, ten or more, over all kinds
 * that fit. The same seed gives the same bytes; another seed gives other words in every file.
 */
export function inventStory(seed: number, entries: number): Map<string, string> {
  const words = inventWords(seed);
  const size = storySize(entries);
  const files = new Map([['story.md', file(storyFile(words, size, seed))]]);
  if (size.narrative > 0) files.set('stage.md', file(stageFile(words)));
  for (const kind of Object.keys(TITLES) as FolderKind[])
    for (let index = 0; index < size[kind]; index += 1) {
      const name = `${NAMES[kind] ?? 'source'}-${String(index + 1)}`;
      const path =
        kind === 'sources' ? `${kind}/${name}.md` : `${kind}/${String(index + 1).padStart(3, '0')}-${name}.md`;
      files.set(path, file(INVENT[kind](index, words, size)));
    }
  return files;
}

function storyFile(words: Invented, size: StorySize, seed: number): Written {
  const { place, thing } = words;
  const kinds = (Object.keys(TITLES) as FolderKind[]).filter((kind) => size[kind] > 0);
  const lines = [cite(0, size, 0), cite(0, size, 1), cite(0, size, 0, 1)];
  const says = [
    `The works of ${place} say that the ${words.part()} failed.`,
    `The town says that the ${words.part()} held.`,
  ];
  return {
    fields: {
      title: `The ${thing} of ${place}, stop ${String(seed)}`,
      name: `The ${place} stop`,
      dek: words.text(2),
      description: words.sentence(),
      lang: 'en-GB',
      published: '2025-01-10',
      updated: '2025-01-20',
      accounts: ACCOUNTS,
      paths: [
        { id: 'by-hand', name: 'By hand', kind: 'person' },
        { id: 'by-clock', name: 'By clock', kind: 'other' },
      ],
      pieces: [
        { id: 'opening', title: `The ${thing} stops` },
        ...kinds.map((id) => ({ id, title: TITLES[id], dek: words.sentence() })),
      ],
      mark: { figure: 'figure-1', counted: 'The works count them', caption: `One block is one stop at ${place}.` },
      brief: lines.map((sources, index) => ({
        id: `brief-${String(index + 1)}`,
        text: says[index] ?? words.sentence(),
        sources,
      })),
      corrections: [{ date: '2025-01-15', text: words.sentence() }],
    },
    text: words.text(2),
  };
}

function stageFile(words: Invented): Written {
  const [keeper, latch, second, plant] = ['keeper', 'latch', 'second', 'plant'];
  return {
    fields: {
      nodes: [
        { id: keeper, label: 'Keeper', kind: 'person', column: 1, row: 1 },
        { id: latch, label: 'Latch', kind: 'opening', column: 2, row: 1 },
        { id: second, label: 'Second', kind: 'approval', column: 3, row: 1 },
        { id: plant, label: words.name(), kind: 'system', column: 4, row: 1 },
      ],
      links: [
        { id: 'ask', from: keeper, to: latch },
        { id: 'pass', from: latch, to: second },
        { id: 'reach', from: second, to: plant },
      ],
      clock: 12,
      clockMeans: 'one hour',
    },
    text: words.sentence(),
  };
}
