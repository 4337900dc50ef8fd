import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import type { Story } from '#model/story.ts';
import type { PieceHeading } from '#schema/story.ts';
import { cardOf } from './cardOf.ts';
import type { Drawn } from './elements.ts';
import { CARD } from './frame.ts';
import { KEPT, keepPng } from './keepPng.ts';
import { readTokens } from './tokens.ts';

const FONTS = { serif: 'newsreader-roman', sans: 'instrument-sans', mono: 'ibm-plex-mono-400' };

/** What every card is drawn with: the fonts, and in a few letters these and the versions of what draws. */
interface Tools {
  fonts: Font[];
  digest: string;
}
let tools: Promise<Tools> | undefined;

/** Reads, once, the page’s own fonts as satori reads them; of a variable one it takes the regular. */
function readTools(): Promise<Tools> {
  tools ??= (async () => {
    const fonts = await Promise.all(
      Object.entries(FONTS).map(async ([name, file]): Promise<Font & { data: Buffer }> => {
        const data = await readFile(path.join('src/styles/fonts', `${file}.woff2`));
        return { name, data, weight: 400, style: 'normal' };
      }),
    );
    const packages = ['satori', '@resvg/resvg-js'].map((name) => readFile(`node_modules/${name}/package.json`));
    const hash = createHash('sha256');
    for (const part of [...fonts.map(({ data }) => data), ...(await Promise.all(packages))]) hash.update(part);
    return { fonts, digest: hash.digest('hex') };
  })();
  return tools;
}

/** The elements of a card, in the colours of the page. */
async function elementsOf(story: Story, heading: PieceHeading | undefined): Promise<Drawn> {
  return cardOf(story, heading, readTokens(await readFile('src/styles/tokens.css', 'utf8')));
}

async function svgOf(card: Drawn, asText: boolean): Promise<string> {
  const { fonts } = await readTools();
  // Satori draws any tree of this shape; its types know only React’s.
  return satori(card as unknown as Parameters<typeof satori>[0], { ...CARD, fonts, embedFont: !asText });
}

async function pngOf(card: Drawn): Promise<Buffer> {
  return new Resvg(await svgOf(card, false), { font: { loadSystemFonts: false } }).render().asPng();
}

/** A card as SVG; with `asText` its words stay words, and do not become outlines. */
export async function cardSvg(story: Story, heading: PieceHeading | undefined, asText = false): Promise<string> {
  return svgOf(await elementsOf(story, heading), asText);
}

/**
 * The card of a piece, or with no heading of all of the story, as a PNG. It is kept in `kept` by its elements and by what draws
 * them, so that one in which nothing has changed is neither laid out nor drawn again.
 */
export async function renderCard(
  story: Story,
  heading: PieceHeading | undefined,
  { kept = KEPT, draw = pngOf }: { kept?: string; draw?: (card: Drawn) => Promise<Buffer> } = {},
): Promise<Buffer> {
  const card = await elementsOf(story, heading);
  const { digest } = await readTools();
  return keepPng(`${digest} ${JSON.stringify({ ...CARD, card })}`, () => draw(card), kept);
}
