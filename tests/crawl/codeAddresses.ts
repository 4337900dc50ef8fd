import type { Address } from './address.ts';

/** Each first group of a pattern in a text as an address, `as` being what it is for. */
export const matches = (text: string, pattern: RegExp, as: string): Address[] =>
  Array.from(text.matchAll(pattern), ([, written = '']) => ({ written, as }));

/** The addresses in a style sheet. */
export function cssAddresses(css: string): Address[] {
  return matches(css, /url\(\s*["']?(?!data:|#)([^"')]+)/g, 'url()');
}

/** The modules that a script asks for, at once or later. Vite names the later ones from the top of the site. */
export function scriptAddresses(script: string, top: string): Address[] {
  const modules = matches(script, /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g, 'import');
  const later = Array.from(script.matchAll(/["'`](_astro\/[^"'`]+)["'`]/g), ([, path = '']) => ({
    written: `${top}${path}`,
    as: 'preload',
  }));
  return [...modules, ...later];
}
