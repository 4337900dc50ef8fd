import { glob, readFile, writeFile } from 'node:fs/promises';
import { minify } from 'html-minifier-next';

/** What a drawing is made of, with nothing inside: written as pairs of tags by React, and by Astro. */
const EMPTY = /<(circle|ellipse|line|path|polygon|rect|stop|use)\b([^<>]*)><\/\1>/g;

/** What changes no page that a browser makes of it; comments stay, for islands wake by them. */
const OPTIONS = {
  caseSensitive: true,
  keepClosingSlash: true,
  collapseBooleanAttributes: true,
  collapseWhitespace: true,
  decodeEntities: true,
  removeOptionalTags: true,
  sortAttributes: true,
};

/** The same page in fewer bytes: HTML in, HTML out. */
export function minifyPage(html: string): Promise<string> {
  return minify(html.replace(EMPTY, '<$1$2/>'), OPTIONS);
}

/** Minifies every page below a folder, in place. */
export async function minifyPages(folder: string): Promise<void> {
  for await (const file of glob(`${folder}/**/*.html`))
    await writeFile(file, await minifyPage(await readFile(file, 'utf8')));
}
