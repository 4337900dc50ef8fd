import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { run } from '../../../src/commands/run.ts';
import { headersAt } from '../../../src/commands/headerRules.ts';
import { startServer, type Answer, type TestServer } from '../../embeds/testServer.ts';
import { peerPages } from './pages.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const here = import.meta.dirname;

/** Installs what is measured beside ours, where it isn’t yet. */
export async function installPeers(): Promise<void> {
  if (await readFile(path.join(here, 'node_modules/scrollama/package.json')).catch(() => undefined)) return;
  if ((await run('npm', ['ci', '--ignore-scripts', '--prefix', here])) !== 0)
    throw new Error('The libraries to measure beside ours could not be installed: see above.');
}

/** Serves the built site and the peers alike. */
export const servePeers = async (dist: string): Promise<TestServer> => serveSite(dist, await peerPages(dist));

/** Serves a built site, and pages beside it: text in brotli, with the headers that hosts are told to send. */
export function serveSite(dist: string, pages: Readonly<Record<string, string | Buffer>> = {}): Promise<TestServer> {
  const packed = new Map<string, Answer>();
  async function read(pathname: string): Promise<Answer | undefined> {
    const page = pages[pathname];
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = name.startsWith('/peers/')
      ? path.join(here, 'node_modules', name.slice('/peers/'.length))
      : path.join(dist, name);
    const body = page ?? (await readFile(file).catch(() => undefined));
    const type = TYPES[path.extname(name)];
    if (body === undefined || type === undefined) return undefined;
    const headers = headersAt(pathname, '');
    if (/png|woff2/.test(type)) return { type, body, headers };
    return { type, body: brotliCompressSync(body), headers: { ...headers, 'Content-Encoding': 'br' } };
  }
  return startServer(async ({ pathname }) => {
    const answer = packed.get(pathname) ?? (await read(decodeURI(pathname)));
    if (answer) packed.set(pathname, answer);
    return answer;
  });
}
