import type { Address } from './address.ts';
import { cssAddresses, matches, scriptAddresses } from './codeAddresses.ts';
import { htmlAddresses, type Page } from './htmlAddresses.ts';
import { jsonAddresses } from './jsonAddresses.ts';
import { addressOf, type Site } from './site.ts';

/** Everything that a crawler has to know of a file. */
export interface Found {
  addresses: Address[];
  page?: Page;
}

/** What a file of a site says of other addresses, by the kind of file that its name says it is. */
export function addressesIn(file: string, site: Site): Found {
  const kind = /\.(\w+)$/.exec(file)?.[1] ?? '';
  if (!['html', 'css', 'js', 'json', 'xml', 'csv', 'txt', 'svg', 'webmanifest'].includes(kind))
    return { addresses: [] };
  const text = site.files.get(file)?.toString('utf8') ?? '';
  // Whatever the kind, a text that names the site in full means an address of it.
  const named = matches(text, new RegExp(`(${RegExp.escape(site.home.origin)}/?[^\\s"'\`<>\\\\,;)}&]*)`, 'g'), 'text');
  if (kind === 'html') {
    const found = htmlAddresses(text, site.home.pathname);
    return { ...found, addresses: [...found.addresses, ...named.map((one) => ({ ...one, name: true }))] };
  }
  return { addresses: [...named, ...byKind(kind, text, site, file)] };
}

function byKind(kind: string, text: string, site: Site, file: string): Address[] {
  if (kind === 'css') return cssAddresses(text);
  if (kind === 'js') return scriptAddresses(text, site.home.pathname);
  if (kind === 'json' || kind === 'webmanifest') return jsonAddresses(text, addressOf(file, site).href);
  if (kind === 'csv') return matches(text, /(?<=^|[,"])(\/[\w%./#-]+)(?="?(?:,|\r?$))/gm, 'cell');
  if (kind === 'xml' || kind === 'svg')
    return [
      ...matches(text, /\s(?:href|src|url)="([^"]*)"/g, 'attribute'),
      ...matches(text, /<(?:loc|link|url|comments)>\s*([^<]+?)\s*</g, 'element').map(leaving),
    ];
  return matches(text, /^Sitemap:\s*(\S+)/gim, 'Sitemap').map(leaving);
}

const leaving = (address: Address): Address => ({ ...address, leaves: true });
