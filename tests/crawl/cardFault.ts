import type { Page } from './htmlAddresses.ts';
import { fileAt, type Site } from './site.ts';

/** The size of every share card, in pixels. */
const WIDTH = 1200;
const HEIGHT = 630;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The size that a PNG’s own header says, in pixels (PNG, third edition, 11.2.1), or undefined for what is no PNG. */
export function pngSize(file: Buffer): { width: number; height: number } | undefined {
  if (file.length < 24 || !file.subarray(0, 8).equals(PNG)) return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** What is wrong with a page’s share card, or undefined. That its address leads somewhere is the crawler’s to see. */
export function cardFault(card: NonNullable<Page['card']>, own: URL, site: Site): string | undefined {
  const at = fileAt(new URL(card.written, own), site);
  if ('fault' in at) return undefined;
  const size = pngSize(site.files.get(at.file) ?? Buffer.of());
  if (size === undefined) return `its card “${at.file}” is no PNG`;
  if (size.width !== WIDTH || size.height !== HEIGHT)
    return `its card “${at.file}” is ${String(size.width)} × ${String(size.height)}, and not ${String(WIDTH)} × ${String(HEIGHT)}`;
  if (card.width !== String(WIDTH) || card.height !== String(HEIGHT))
    return `says of its card that it is ${card.width} × ${card.height}, and it is ${String(WIDTH)} × ${String(HEIGHT)}`;
  return undefined;
}
