import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Address } from './address.ts';

export type Attributes = Record<string, string>;

/** Attributes that are addresses wherever they stand; astro-island’s own among them. */
const ADDRESSES = [
  'href',
  'src',
  'poster',
  'action',
  'formaction',
  'xlink:href',
  'component-url',
  'renderer-url',
  'data-site',
  'data-here',
];
const OUTWARD = new Set(['canonical', 'alternate']);
const META = /^(og:(image|url|audio|video)|twitter:(image|url))$/;

/** The addresses in a snippet for others’ pages. */
export function snippetAddresses(html: string, as: string): Address[] {
  const addresses: Address[] = [];
  walk(parseFragment(html), (name, attributes) => {
    addresses.push(
      ...elementAddresses(name, attributes).map((one) => ({ ...one, as: `${as} ${one.as}`, leaves: true })),
    );
  });
  return addresses;
}

/** The addresses in the attributes of an element. */
export function elementAddresses(name: string, attributes: Attributes): Address[] {
  const leaves = name === 'link' && OUTWARD.has(attributes.rel ?? '');
  const plain = ADDRESSES.flatMap((key) => {
    const written = attributes[key];
    return written === undefined ? [] : [{ written, as: `${name} ${key}`, leaves }];
  });
  const sets = [attributes.srcset, attributes.imagesrcset]
    .flatMap((set) => (set ?? '').split(','))
    .map((one) => one.trim());
  const sources = sets
    .filter((one) => one !== '')
    .map((one) => ({ written: one.split(/\s/)[0] ?? '', as: `${name} srcset` }));
  const drawn = Object.values(attributes).flatMap((value) =>
    Array.from(value.matchAll(/url\((#[^)]+)\)/g), ([, written = '']) => ({ written, as: `${name} url()` })),
  );
  const said = name === 'meta' && META.test(attributes.property ?? attributes.name ?? '');
  const metas = said
    ? [{ written: attributes.content ?? '', as: attributes.property ?? attributes.name ?? '', leaves: true }]
    : [];
  return [...plain, ...sources, ...drawn, ...metas];
}

/** Shows each element below a node, with its attributes and the text that stands in it at once. */
export function walk(node: Tree.Node, each: (name: string, attributes: Attributes, text: string) => void): void {
  if ('attrs' in node) {
    const attributes = Object.fromEntries(
      node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    );
    const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    each(node.tagName, attributes, text);
  }
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) walk(child, each);
}
