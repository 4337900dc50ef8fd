import { heightAt } from './heights.ts';
import { plainFrame, scriptFrame, type Card, type Framed } from './snippets.ts';

/** What a system that is given the address of an embed reads: oEmbed 1.0, type rich. */
export interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  width: number;
  height: number;
  html: string;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  /** Beside what the standard names: its place in the story, and the embed’s own address. */
  url: string;
  embed_url: string;
}

/** The width that is promised, and the height where none has been measured, in CSS pixels. */
const WIDTH = 600;
const HEIGHT = 800;

/** The oEmbed of a piece: with the heights that were measured, or with the script where none were. */
export function oembed(
  framed: Framed,
  provider: { name: string; url: string; script: string },
  card: Omit<Card, 'alt'>,
): Oembed {
  const { title, place, address, heights } = framed;
  const measured = heights.length > 0;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider.name,
    provider_url: provider.url,
    width: WIDTH,
    height: measured ? heightAt(heights, WIDTH) : HEIGHT,
    html: measured ? plainFrame(framed) : scriptFrame({ ...framed, heights: [[WIDTH, HEIGHT]] }, provider.script),
    thumbnail_url: card.address,
    thumbnail_width: card.width,
    thumbnail_height: card.height,
    url: place,
    embed_url: address,
  };
}

/** The same with the heights of the embed, once they are known. */
export function withHeights(served: Oembed, heights: Framed['heights']): Oembed {
  const { title, url: place, embed_url: address, provider_name: name, provider_url: url } = served;
  const { thumbnail_url: picture, thumbnail_width: width, thumbnail_height: height } = served;
  return oembed({ title, place, address, heights }, { name, url, script: '' }, { address: picture, width, height });
}
