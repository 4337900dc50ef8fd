import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { KITS, type Kit } from './kits.ts';
import { startServer, type Answer, type TestServer } from './testServer.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The script that our embed inlines: the one module that sends heights. */
const OUR_SCRIPT = /<script type="module">(?:(?!<\/script>).)*embed-size(?:(?!<\/script>).)*<\/script>/s;

/** The policy of a built page. */
const POLICY = /<meta [^>]*http-equiv="content-security-policy"[^>]*>/;

/** What makes a child harder to measure: a document that is as tall as its frame. */
const TALL = '<style>html,body{height:100%}</style>';

/**
 * A server with the built site, and below `/<kit>/` the same embeds once more: with our script as built, or with the
 * child script of another library in its place; `?tall` gives it a document of the
 * frame’s height. So all of them show the same. `/liar` is another page of the same origin.
 */
export function startChildSite(dist: string): Promise<TestServer> {
  const file = async (name: string): Promise<Answer | undefined> => {
    const place = path.join(dist, name.endsWith('/') ? `${name}index.html` : name);
    const body = await readFile(place).catch(() => undefined);
    const headers = { 'Access-Control-Allow-Origin': '*' };
    return body && { type: TYPES[path.extname(place)] ?? 'application/octet-stream', body, headers };
  };
  return startServer(async ({ pathname, searchParams }) => {
    if (pathname === '/liar')
      return { type: TYPES['.html'] ?? '', body: `<script>${searchParams.get('lie') ?? ''}</script>` };
    const [, name, rest = ''] = /^\/(\w+)\/(.*)$/.exec(pathname) ?? [];
    const kit = KITS.find((one) => one.id === name);
    if (!kit) return file(pathname);
    if (rest === 'child.js') return kit.child && { type: 'text/javascript', body: await readFile(kit.child.file) };
    const found = await file(`/${rest}`);
    const page = found ?? (await file('/404.html'));
    if (!page || (found && !rest.endsWith('/'))) return page;
    const body = childPage(page.body.toString(), kit, searchParams.has('tall'));
    return { ...page, body, status: found ? 200 : 404 };
  });
}

function childPage(html: string, kit: Kit, tall: boolean): string {
  const own = OUR_SCRIPT.exec(html)?.[0];
  if (own === undefined) throw new Error('The embed has no script that sends its height.');
  const start = kit.child && `<script src="/${kit.id}/child.js"></script><script>${kit.child.start}</script>`;
  const swapped = start === undefined ? html : html.replace(own, '') + start;
  // A page that has been changed is not what its policy names.
  return tall || start !== undefined ? swapped.replace(POLICY, '') + (tall ? TALL : '') : html;
}
