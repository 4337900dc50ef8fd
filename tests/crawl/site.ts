import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { basePath } from '../../src/data/basePath.ts';

/** A built site: its files by their path from the folder’s top, and the address that it is built for. */
export interface Site {
  files: ReadonlyMap<string, Buffer>;
  /** The address of the folder’s top, with a slash at its end. */
  home: URL;
  /** Whether the build was told its origin: then what leaves the site has to name it. */
  known: boolean;
}

/** Where a site seems to stand whose build was told no origin. */
const NOWHERE = 'http://site.invalid';

/** Reads a built site, `origin` and `base` being the SITE_URL and BASE_PATH of its build. */
export async function readSite(folder: string, origin?: string, base?: string): Promise<Site> {
  const files = new Map<string, Buffer>();
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(folder, file).replaceAll('\\', '/'), await readFile(file));
  }
  return { files, home: new URL(`${basePath(base)}/`, origin ?? NOWHERE), known: origin !== undefined };
}

/** The address at which a file of a site is served. */
export function addressOf(file: string, { home }: Site): URL {
  return new URL(file.replace(/(^|\/)index\.html$/, '$1'), home);
}

/** The file that a static host answers an address with, or why there is none. */
export function fileAt({ pathname }: URL, { files, home }: Site): { file: string } | { fault: string } {
  if (!pathname.startsWith(home.pathname)) return { fault: `is not below ${home.pathname}` };
  const path = decodeURIComponent(pathname.slice(home.pathname.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (files.has(file)) return { file };
  return { fault: files.has(`${file}/index.html`) ? 'has no slash at its end' : 'is not there' };
}

/** The names of a site’s files, in order, without the part that is made of what is in them, and the sitemap, which needs an origin. */
export function namesOf({ files }: Site): string[] {
  const names = [...files.keys()].filter((file) => !file.startsWith('sitemap'));
  return names.map((file) => file.replace(/^(_astro\/[^.]+)\..*(\.\w+)$/, '$1$2')).sort();
}
