import { describe, expect, test } from 'vitest';
import { cardAlt } from '#cards/cardAlt.ts';
import { cardSvg, renderCard } from '#cards/renderCard.ts';
import type { PieceId } from '#schema/story.ts';
import { contrastLength } from '#words/contrastWords.ts';
import { pngSize } from '../../crawl/cardFault.ts';
import { story } from '../build.ts';
import { everyStory } from '../everyStory.ts';

/** Every card of every story, by name. */
const cards = everyStory.flatMap((story) =>
  [...story.pieces, undefined].map((heading) => ({
    name: `${story.slug}/${heading?.id ?? 'story'}`,
    story,
    heading,
  })),
);

/** Where an SVG with its words as text has them: their box in pixels. */
const wordsIn = (svg: string) =>
  [...svg.matchAll(/<text ([^>]*)>([^<]*)/g)].map(([, attributes = '', words = '']) => {
    const at = (name: string) => Number(new RegExp(`\\b${name}="([\\d.-]+)"`).exec(attributes)?.[1]);
    return { words, left: at('x'), right: at('x') + at('width'), bottom: at('y') };
  });

describe.each(cards)('the card of $name', ({ story: told, heading }) => {
  test('is a PNG of 1200 by 630 pixels, under 300 kB, and the same again', async () => {
    const png = await renderCard(told, heading);
    expect(pngSize(png)).toEqual({ width: 1200, height: 630 });
    expect(png.length).toBeLessThan(300_000);
    expect(png.equals(await renderCard(told, heading))).toBe(true);
  });

  test('cuts no words, and keeps them 64 px from its edges, letters hanging over by up to 6', async () => {
    const words = wordsIn(await cardSvg(told, heading, true));
    expect(words.length).toBeGreaterThan(2);
    expect(words.filter((one) => one.words.includes('…'))).toEqual([]);
    expect(words.filter(({ left, right, bottom }) => left < 58 || right > 1142 || bottom > 572)).toEqual([]);
  });

  test('says what it shows', () => {
    const alt = cardAlt(told, heading);
    expect(alt).toContain(heading && heading.id !== 'opening' ? heading.title : told.title);
    expect(alt).toMatch(/[.?!…]”?$/);
    expect(alt).not.toMatch(/undefined|\.\.| {2}/);
    expect(alt.length).toBeGreaterThan(40);
  });
});

test('a piece with nothing in it has a card all the same', async () => {
  const bare = story();
  for (const id of ['numbers', 'timeline', 'narrative', 'comparison', 'gates', 'accountability', 'sources'] as const) {
    const svg = await cardSvg(bare, { id, title: 'A piece' }, true);
    expect(wordsIn(svg).map(({ words }) => words)).toContain('piece');
  }
});

test('the contrast names each incident with its length, and the sources say of what there are more', async () => {
  const told = everyStory.find(({ slug }) => slug === 'kiro-cost-explorer') ?? story();
  const saidOn = async (id: PieceId) =>
    wordsIn(await cardSvg(told, { id, title: 'A piece' }, true))
      .map(({ words }) => words)
      .join('')
      .replace(/\s/g, '');
  const contrast = await saidOn('contrast');
  for (const one of told.contrasts)
    expect(contrast).toContain(`${one.title}:${contrastLength(one, told.lang)}`.replace(/\s/g, ''));
  const publishers = new Set(told.sources.map(({ publisher }) => publisher)).size;
  expect(await saidOn('sources')).toContain(`and${String(publishers - 5)}moreof${String(publishers)}publishers`);
});

test('the card of the gates tells what is reported of each from what is not known, and where it ends, in the picture and in words', async () => {
  const told = everyStory.find(({ gates }) => gates.some(({ asReported }) => asReported === 'unknown')) ?? story();
  const heading = { id: 'gates', title: 'A piece' } as const;
  const [, reported = '', unknown = ''] =
    /As reported: (.*)\. Not known: (.*)\. How it ends depends on .+\.$/.exec(cardAlt(told, heading)) ?? [];
  const drawn = wordsIn(await cardSvg(told, heading, true))
    .map(({ words }) => words)
    .join('')
    .replace(/\s/g, '');
  expect(reported).not.toBe('');
  for (const word of reported.split('; ')) expect(drawn).toContain(`reported:${word}`.replace(/\s/g, ''));
  for (const name of unknown.split('; '))
    expect(told.gates.find((gate) => gate.name === name)?.asReported).toBe('unknown');
});
