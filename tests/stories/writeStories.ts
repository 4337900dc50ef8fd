import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inventStory } from './inventStory.ts';
import { everyName } from './inventWords.ts';

/**
 * Writes so many invented stories, of so many files each, into a content folder, as `story-1` and on; each has its number as
 * seed. The dictionary beside them has all their names.
 */
export async function writeStories(root: string, stories: number, entries: number): Promise<void> {
  await mkdir(root, { recursive: true });
  await writeFile(path.join(root, 'dictionary.txt'), `${everyName().join('\n')}\n`);
  for (let seed = 1; seed <= stories; seed += 1)
    await writeStory(path.join(root, `story-${String(seed)}`), inventStory(seed, entries));
}

/** Writes the files of one story into its folder. */
async function writeStory(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of files) {
    await mkdir(path.join(folder, path.dirname(name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}
