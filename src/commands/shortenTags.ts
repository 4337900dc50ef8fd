import { glob, readFile, writeFile } from 'node:fs/promises';

/** What a drawing is made of, with nothing inside: written as pairs of tags by React, and by Astro. */
const EMPTY = /<(circle|ellipse|line|path|polygon|rect|stop|use)\b([^<>]*)><\/\1>/g;

/** The same HTML with every empty element of a drawing closed in its own tag, which HTML allows for drawings alone. */
export function shorten(html: string): string {
  return html.replace(EMPTY, '<$1$2/>');
}

/** Shortens every page below a folder, in place. */
export async function shortenTags(folder: string): Promise<void> {
  for await (const file of glob(`${folder}/**/*.html`)) await writeFile(file, shorten(await readFile(file, 'utf8')));
}
