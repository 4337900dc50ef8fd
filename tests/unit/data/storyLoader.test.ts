import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { storyLoader } from '#data/storyLoader.ts';

const root = path.resolve(import.meta.dirname, '../../fixtures/content');

test('the entries of one kind are kept by story and id, and what is there no more is taken away', async () => {
  const kept = new Map<string, { filePath?: string }>([['harbour-bridge/stage', {}]]);
  const store = {
    set: (entry: { id: string; filePath?: string }) => kept.set(entry.id, entry),
    keys: () => [...kept.keys()],
    delete: (id: string) => kept.delete(id),
  };
  await storyLoader('stage', root).load({ store, generateDigest: () => '' } as unknown as LoaderContext);
  expect([...kept].map(([id, { filePath }]) => [id, filePath])).toEqual([
    ['ferry-radar/stage', 'tests/fixtures/content/ferry-radar/stage.md'],
  ]);
});
