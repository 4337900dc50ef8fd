import type { Address } from './address.ts';
import { addressesIn, type Found } from './addresses.ts';
import { cardFault } from './cardFault.ts';
import { jsonFaults } from './jsonFaults.ts';
import { addressOf, fileAt, type Site } from './site.ts';

export interface Crawled {
  /** One sentence a fault: the file, what stands there, and what is wrong with it. */
  faults: string[];
  /** How many addresses were followed, every time that one stands somewhere. */
  followed: number;
  /** The files that an address leads to. */
  reached: Set<string>;
}

/** Follows every address in every file of a site, as a static host would answer it. */
export function crawl(site: Site): Crawled {
  const faults = new Set<string>();
  const found = new Map<string, Found>();
  for (const file of site.files.keys())
    try {
      found.set(file, addressesIn(file, site));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      faults.add(`${file}: is no JSON, or has some that is none: ${error.message}`);
    }
  const reached = new Set<string>();
  let followed = 0;
  for (const [file, { addresses, page }] of found) {
    for (const address of addresses) {
      followed += 1;
      const { fault, leadsTo } = follow(address, file, site, found);
      if (leadsTo !== undefined) reached.add(leadsTo);
      if (fault !== undefined) faults.add(`${file}: ${address.as} “${address.written}” ${fault}`);
    }
    if (page) for (const fault of pageFaults(file, site, found)) faults.add(`${file}: ${fault}`);
  }
  for (const fault of jsonFaults(site)) faults.add(fault);
  return { faults: [...faults], followed, reached };
}

/** The file that an address leads to, if it is one of the site’s own, and what is wrong with it. */
function follow(
  address: Address,
  file: string,
  site: Site,
  found: ReadonlyMap<string, Found>,
): { fault?: string; leadsTo?: string } {
  const { written, base, leaves = false, name = false } = address;
  const from = new URL(base ?? '', addressOf(file, site));
  if (!URL.canParse(written, from)) return { fault: 'is no address' };
  const url = new URL(written, from);
  if (!/^https?:$/.test(url.protocol)) return {};
  if (/^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)) return { fault: 'leads to the machine that built it' };
  if (url.origin !== site.home.origin) return {};
  if (leaves && site.known && !written.startsWith(site.home.origin))
    return { fault: `is read elsewhere and does not begin with ${site.home.origin}` };
  const at = fileAt(url, site);
  if ('fault' in at) return at;
  const ids = found.get(at.file)?.page?.ids;
  const place = decodeURIComponent(url.hash.slice(1));
  if (!name && ids && place !== '' && !ids.has(place)) return { fault: `has no place #${place}`, leadsTo: at.file };
  return { leadsTo: at.file };
}

/** What is wrong with what a page says of itself: which address is its own, and which picture stands for it. */
function* pageFaults(file: string, site: Site, found: ReadonlyMap<string, Found>): Generator<string> {
  const page = found.get(file)?.page;
  const own = addressOf(file, site);
  if (!page || file === '404.html') return;
  const canonical = page.canonical === undefined ? undefined : new URL(page.canonical, own);
  if (canonical === undefined) yield 'names no canonical address';
  else if (canonical.href !== own.href) {
    if (!page.hidden && file !== 'index.html') yield `names “${canonical.href}” canonical, and not itself`;
    const at = fileAt(canonical, site);
    const theirs = 'file' in at ? found.get(at.file)?.page?.canonical : undefined;
    if (theirs === undefined || new URL(theirs, own).href !== canonical.href.replace(/#.*$/, ''))
      yield `names “${canonical.href}” canonical, which is not canonical itself`;
  }
  const fault = page.card && cardFault(page.card, own, site);
  if (fault !== undefined) yield fault;
}
