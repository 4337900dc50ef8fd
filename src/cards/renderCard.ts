import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import type { Story } from '#model/story.ts';
import type { PieceHeading } from '#schema/story.ts';
import { cardOf } from './cardOf.ts';
import type { Drawn } from './elements.ts';
import { CARD } from './frame.ts';
import { readTokens } from './tokens.ts';

const CACHE = 'node_modules/.cache/cards';
const FONTS = { serif: 'newsreader-roman', sans: 'instrument-sans', mono: 'ibm-plex-mono-400' };

/** The page’s own fonts as satori reads them; of a variable one it takes the regular. */
async function readFonts(): Promise<Font[]> {
  return Promise.all(
    Object.entries(FONTS).map(async ([name, file]) => {
      const data = await readFile(path.join('src/styles/fonts', `${file}.woff2`));
      return { name, data, weight: 400 as const, style: 'normal' as const };
    }),
  );
}

/** A card as SVG; with `asText` its words stay words, and do not become outlines. */
export async function cardSvg(story: Story, heading: PieceHeading | undefined, asText = false): Promise<string> {
  const colours = readTokens(await readFile('src/styles/tokens.css', 'utf8'));
  const card: Drawn = cardOf(story, heading, colours);
  // Satori draws any tree of this shape; its types know only React’s.
  return satori(card as unknown as Parameters<typeof satori>[0], {
    ...CARD,
    fonts: await readFonts(),
    embedFont: !asText,
  });
}

/** The card of a piece, or with no heading of all of the story, as a PNG. It is kept by its content, so that an unchanged one is not drawn again. */
export async function renderCard(story: Story, heading: PieceHeading | undefined): Promise<Buffer> {
  // The letters are outlines in the SVG, so that its text stands for the fonts as well.
  const svg = await cardSvg(story, heading);
  const known = path.join(CACHE, `${createHash('sha256').update(svg).digest('hex')}.png`);
  const kept = await readFile(known).catch(() => undefined);
  if (kept) return kept;
  const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  await mkdir(CACHE, { recursive: true });
  const written = `${known}.${String(process.pid)}`;
  await writeFile(written, png);
  await rename(written, known);
  return png;
}
