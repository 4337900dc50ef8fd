import { expect, test } from 'vitest';
import type { Drawn } from '#cards/elements.ts';
import { renderCard } from '#cards/renderCard.ts';
import type { Story } from '#model/story.ts';
import { everyStory } from '../everyStory.ts';
import { scratchFolder } from '../scratchFolder.ts';

/** How many cards of each story a build draws, which keeps them in this folder, and what it is given for each. */
async function build(kept: string, built: readonly Story[]) {
  const drawn: Record<string, number> = {};
  const given: string[] = [];
  for (const story of built)
    for (const heading of [...story.pieces, undefined]) {
      const draw = (card: Drawn) => {
        drawn[story.slug] = (drawn[story.slug] ?? 0) + 1;
        return Promise.resolve(Buffer.from(JSON.stringify(card)));
      };
      given.push((await renderCard(story, heading, { kept, draw })).toString());
    }
  return { drawn, given };
}

test('a second build draws no card, and a story whose title has changed has its own drawn alone', async () => {
  const [lead, ...others] = everyStory;
  if (!lead) throw new Error('There is no story.');
  const kept = await scratchFolder();
  const first = await build(kept, everyStory);
  expect(Object.keys(first.drawn)).toEqual(everyStory.map(({ slug }) => slug));
  const again = await build(kept, everyStory);
  expect(again.drawn).toEqual({});
  expect(again.given).toEqual(first.given);
  // The title stands on the card of the opening and on that of the whole story, which show the same.
  const retitled = await build(kept, [{ ...lead, title: `${lead.title}, again` }, ...others]);
  expect(retitled.drawn).toEqual({ [lead.slug]: 1 });
  const renamed = await build(kept, [{ ...lead, name: `${lead.name}, again` }, ...others]);
  expect(renamed.drawn).toEqual({ [lead.slug]: lead.pieces.length });
});
