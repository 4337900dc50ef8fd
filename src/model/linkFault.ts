import { didYouMean } from '#schema/strict.ts';
import { shorten } from './shorten.ts';
import { SERVED_FOLDERS } from './storyName.ts';

/** Addresses of the site that are not pages of a story: their first part. */
const SERVED = [...SERVED_FOLDERS, ...['', 'embed.js', 'feed.xml', 'sitemap-index.xml', 'robots.txt', 'licenses.txt']];

/** The pages of a story: its own, and those beside it. */
const BESIDE = ['', 'embed', 'cite'];

/**
 * What is wrong with a link within the site, or undefined. `from` is the story it stands in; `anchors` has the fragments of
 * each story’s page by its name, undefined for one that can’t be read.
 */
export function linkFault(
  url: string,
  from: string,
  anchors: ReadonlyMap<string, ReadonlySet<string> | undefined>,
): string | undefined {
  if (url.startsWith('#')) return fragmentFault(url.slice(1), anchors.get(from), 'this page');
  if (!url.startsWith('/')) return undefined;
  const { pathname, hash } = new URL(url, 'https://site.invalid');
  const [name = '', page = ''] = pathname.slice(1).split('/');
  if (SERVED.includes(name)) return undefined;
  if (!anchors.has(name)) return `There is no page at “${shorten(url)}”.${didYouMean(name, [...anchors.keys()])}`;
  if (!BESIDE.includes(page)) return `There is no page at “${shorten(url)}”. The story is at “/${name}/”.`;
  // The fragments of the story’s own page alone are known.
  return hash === '' || page !== '' ? undefined : fragmentFault(hash.slice(1), anchors.get(name), `/${name}/`);
}

function fragmentFault(fragment: string, page: ReadonlySet<string> | undefined, where: string): string | undefined {
  const id = decode(fragment);
  if (page === undefined || page.has(id)) return undefined;
  const known = [...page];
  return `There is no “#${shorten(id)}” on ${where}. Write the id of an entry, or #source- and the id of a source.${didYouMean(id, known)}`;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
