import type { Address } from './address.ts';
import { snippetAddresses } from './elementAddresses.ts';

/** What looks like the address of a place on the site, and not like a sentence or a pattern. */
const LOCAL = /^\/(?!\/)[\w%.~/?=&#-]*$/;

/** Fields that name a thing by an address, where nothing need be read. */
const NAMES = new Set(['@id', '@context', '@type', '$ref']);

/** The addresses in a JSON text, and in the HTML that its fields have. Throws a SyntaxError for what is no JSON. */
export function jsonAddresses(text: string, self: string): Address[] {
  const root = JSON.parse(text) as unknown;
  const { address } = (root ?? {}) as { address?: unknown };
  // A story’s data says where the story is read: what its texts link to is meant from there.
  const base = typeof address === 'string' ? address : self;
  const found: Address[] = [];
  visit(root, '', (key, value) => {
    if (/^https?:\/\//.test(value) || LOCAL.test(value))
      found.push({ written: value, as: key, leaves: true, name: NAMES.has(key) });
    else if (key === '$schema') found.push({ written: value, as: key });
    else if (/<\w[^>]*\s(?:src|href)="/.test(value))
      found.push(
        ...snippetAddresses(value, key).map((one) => ({ ...one, base, leaves: key === 'html' && base === self })),
      );
  });
  return found;
}

function visit(value: unknown, key: string, each: (key: string, text: string) => void): void {
  if (typeof value === 'string') each(key, value);
  else if (Array.isArray(value)) for (const item of value) visit(item, key, each);
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) visit(item, name, each);
}
