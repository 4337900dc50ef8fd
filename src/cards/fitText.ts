import type { Face } from './elements.ts';
import { wrapText } from '#charts/wrapText.ts';

/** The mean width of a letter as a share of its size, a little more than it is, so that what is said to fit does. */
const LETTER: Record<Face, number> = { serif: 0.45, sans: 0.54, mono: 0.6 };

/** How many lines words take in a column of `width` pixels. */
export function countLines(words: string, width: number, size: number, face: Face): number {
  return wrapText(words, Math.max(1, Math.floor(width / (size * LETTER[face])))).length;
}

/** The largest of these sizes at which words fit into a column of a width and height in pixels; the last if none does. */
export function fitText(
  words: string,
  { width, height, face, lead }: { width: number; height: number; face: Face; lead: number },
  sizes: readonly number[],
): { size: number; lines: number } {
  const size = sizes.find((one) => countLines(words, width, one, face) * one * lead <= height) ?? sizes.at(-1) ?? 0;
  return { size, lines: Math.max(1, Math.floor(height / (size * lead))) };
}

/** The width of words on one line, in pixels. */
export function widthOf(words: string, size: number, face: Face): number {
  return words.length * size * LETTER[face];
}
