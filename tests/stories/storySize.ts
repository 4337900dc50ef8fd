import { FOLDER_KINDS, type FolderKind } from '../../src/schema/kinds.ts';

/** The share of each kind in all files of a story, the fewest of it, and the most that one page would tell. */
const SHARES: Record<Exclude<FolderKind, 'timeline'>, [share: number, fewest: number, most: number]> = {
  sources: [0.18, 4, 150],
  numbers: [0.1, 1, 50],
  narrative: [0.08, 0, 12],
  comparison: [0.06, 0, 12],
  gates: [0.05, 0, 5],
  accountability: [0.2, 1, 200],
  implications: [0.05, 0, 20],
  safeguards: [0.05, 0, 20],
  contrast: [0.05, 0, 6],
};

export type StorySize = Record<FolderKind, number>;

/**
 * How many entries of each kind a story of so many files has, its `story.md` and `stage.md` among them. What grows in a long
 * story are its events, claims and sources; no incident has a hundred controls. Throws below ten files.
 */
export function storySize(files: number): StorySize {
  if (files < 10) throw new Error('An invented story has ten files or more.');
  const counts = Object.entries(SHARES).map(([kind, [share, fewest, most]]): [string, number] => [
    kind,
    Math.min(most, Math.max(fewest, Math.floor(share * files))),
  ]);
  const size = {
    ...Object.fromEntries(Object.keys(FOLDER_KINDS).map((kind) => [kind, 0])),
    ...Object.fromEntries(counts),
  };
  const others = counts.reduce((sum, [, count]) => sum + count, 0);
  const own = (size as StorySize).narrative > 0 ? 2 : 1;
  return { ...(size as StorySize), timeline: files - own - others };
}
