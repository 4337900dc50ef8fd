import { cp } from 'node:fs/promises';
import path from 'node:path';
import { scratchFolder } from './scratchFolder.ts';

/** A copy of the invented stories for the test that runs, to change as it likes. */
export async function scratchStories(): Promise<string> {
  const folder = await scratchFolder();
  await cp(path.resolve(import.meta.dirname, '../fixtures/content'), folder, { recursive: true });
  return folder;
}
