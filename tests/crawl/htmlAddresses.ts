import { parse } from 'parse5';
import type { Address } from './address.ts';
import { cssAddresses, scriptAddresses } from './codeAddresses.ts';
import { elementAddresses, snippetAddresses, walk, type Attributes } from './elementAddresses.ts';
import { jsonAddresses } from './jsonAddresses.ts';

/** What a page says of itself. */
export interface Page {
  ids: Set<string>;
  canonical: string | undefined;
  card: { written: string; width: string; height: string } | undefined;
  /** Whether search engines are asked to leave it out. */
  hidden: boolean;
}

/** The addresses in a page, and what it says of itself; `top` is the path of the site’s top. */
export function htmlAddresses(html: string, top: string): { addresses: Address[]; page: Page } {
  const addresses: Address[] = [];
  const page: Page = { ids: new Set(), canonical: undefined, card: undefined, hidden: false };
  const meta: Attributes = {};
  walk(parse(html), (name, attributes, text) => {
    if (attributes.id !== undefined) page.ids.add(attributes.id);
    if (name === 'a' && attributes.name !== undefined) page.ids.add(attributes.name);
    if (name === 'meta') meta[attributes.property ?? attributes.name ?? ''] = attributes.content ?? '';
    if (name === 'link' && attributes.rel === 'canonical') page.canonical = attributes.href;
    addresses.push(...elementAddresses(name, attributes), ...ofText(name, attributes, text, top));
  });
  const { 'og:image': card, 'og:image:width': width = '', 'og:image:height': height = '', robots = '' } = meta;
  return {
    addresses,
    page: {
      ...page,
      card: card === undefined ? undefined : { written: card, width, height },
      hidden: robots.includes('noindex'),
    },
  };
}

/** The addresses in the text of an element: of a script, a style, or a snippet that is shown. */
function ofText(name: string, { type = '' }: Attributes, text: string, top: string): Address[] {
  if (name === 'style') return cssAddresses(text);
  if (name === 'script') return type.endsWith('json') ? jsonAddresses(text, '') : scriptAddresses(text, top);
  return /^(pre|code|textarea)$/.test(name) && text.includes('</') ? snippetAddresses(text, 'snippet') : [];
}
