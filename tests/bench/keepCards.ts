import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { KEPT } from '../../src/cards/keepPng.ts';
import { renderCard } from '../../src/cards/renderCard.ts';
import { readContent } from '../../src/data/readContent.ts';
import { assembleStory } from '../../src/model/assembleStory.ts';

/**
 * Keeps a card for every piece of the stories of a folder, as an earlier build would have, so that the next one draws none: one
 * true card, under the name of each. Returns what takes them away again.
 */
export async function keepCards(content: string): Promise<() => Promise<void>> {
  const before = new Set(await readdir(KEPT).catch(() => []));
  const { stories } = await readContent(content);
  let drawn: Buffer | undefined;
  for (const story of stories.map(assembleStory))
    for (const heading of [...story.pieces, undefined]) {
      drawn ??= await renderCard(story, heading);
      const card = drawn;
      await renderCard(story, heading, { draw: () => Promise.resolve(card) });
    }
  return async () => {
    const added = (await readdir(KEPT)).filter((name) => !before.has(name));
    await Promise.all(added.map((name) => rm(path.join(KEPT, name))));
  };
}
