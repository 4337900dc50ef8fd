import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { MOST_BYTES } from '#data/readText.ts';
import { FILE_KINDS, FOLDER_KINDS, type Kind } from '#schema/kinds.ts';
import { mergeWritten } from './mergeWritten.ts';

/** A page of another site can’t send this header without being asked for, and we never answer that. */
const HEADER = 'x-content-files';

/**
 * Answers requests of the forms for the Markdown files of a content folder: lists them, gives one, writes one, takes one away.
 * Only for this machine, only below the folder, only files of a story.
 */
export function contentFiles(root: string) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(root, request)
      .catch((error: unknown) => ({ status: 500, body: String(error) }))
      .then(({ status, body }) => {
        response.statusCode = status;
        response.setHeader('content-type', typeof body === 'string' ? 'application/json' : 'text/markdown');
        response.setHeader('cache-control', 'no-store');
        response.end(body);
      })
      .catch(() => response.destroy());
  };
}

interface Answer {
  status: number;
  body: string | Buffer;
}

const no = (status: number, body: string): Answer => ({ status, body });

async function answer(root: string, request: IncomingMessage): Promise<Answer> {
  const host = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(request.headers.host ?? '');
  if (!host || request.headers[HEADER] !== '1') return no(403, 'Only the forms of this site may ask for this.');
  const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
  if (name === '' && request.method === 'GET') return { status: 200, body: JSON.stringify(await listed(root)) };
  if (!/^[^/\\.][^/\\]*(?:\/[^/\\.][^/\\]*){1,2}$/.test(name) || !name.endsWith('.md'))
    return no(403, 'Only the Markdown files of a story can be read and written here.');
  const file = path.join(root, name);
  if (request.method === 'GET')
    return readFile(file).then(
      (body) => ({ status: 200, body }),
      () => no(404, ''),
    );
  if (request.method === 'DELETE')
    return rm(file).then(
      () => no(204, ''),
      () => no(404, ''),
    );
  if (request.method !== 'PUT') return no(405, '');
  const text = await bodyOf(request);
  if (!text) return no(413, 'An entry has 0.2 MB at the most.');
  const kind = kindOf(name);
  if (!kind) return no(403, 'A story has no such file.');
  const before = await readFile(file, 'utf8').catch(() => '');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, mergeWritten(kind, before, text.toString('utf8')));
  return no(204, '');
}

/** The kind of a file by its path from the content folder. */
function kindOf(name: string): Kind | undefined {
  const [, second = '', third] = name.split('/');
  const kind = third === undefined ? second.replace(/\.md$/, '') : second;
  const kinds = third === undefined ? FILE_KINDS : FOLDER_KINDS;
  return Object.hasOwn(kinds, kind) ? (kind as Kind) : undefined;
}

async function listed(root: string) {
  const names = (await readdir(root, { recursive: true })).map((name) => name.replaceAll(path.sep, '/'));
  const shown = names.filter((name) => name.endsWith('.md') && name.includes('/') && !/(^|\/)[._]/.test(name));
  return Promise.all(
    shown.sort().map(async (name) => {
      const { size, mtimeMs } = await stat(path.join(root, name));
      return { path: name, size, changed: mtimeMs };
    }),
  );
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) {
    parts.push(part);
    if (parts.reduce((bytes, one) => bytes + one.length, 0) > MOST_BYTES) return undefined;
  }
  return Buffer.concat(parts);
}
