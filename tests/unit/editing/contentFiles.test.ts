import { readFile } from 'node:fs/promises';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentFiles } from '#editing/contentFiles.ts';
import { scratchStories } from '../scratchStories.ts';

const STUCK = 'harbour-bridge/timeline/06-stuck-open.md';
let root = '';
let server: Server | undefined;
beforeEach(async () => {
  root = await scratchStories();
  server = createServer(contentFiles(root)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server?.once('listening', resolve));
});
afterEach(() => {
  server?.close();
});

const ask = (file: string, init: RequestInit = {}, headers: Record<string, string> = { 'x-content-files': '1' }) =>
  fetch(`http://127.0.0.1:${String((server?.address() as AddressInfo).port)}/${file}`, { ...init, headers });
const written = (file: string) => readFile(path.join(root, file), 'utf8');

describe('the forms', () => {
  test('see the files of the stories, and no others', async () => {
    const listed = (await (await ask('')).json()) as { path: string }[];
    expect(listed.map((one) => one.path)).toContain(STUCK);
    expect(listed.every((one) => one.path.endsWith('.md') && one.path.includes('/'))).toBe(true);
  });
  test('read one as it is', async () => {
    expect(await (await ask(STUCK)).text()).toBe(await written(STUCK));
    expect((await ask('harbour-bridge/timeline/99-none.md')).status).toBe(404);
  });
  test('change one, and only what was changed in it', async () => {
    const before = await written(STUCK);
    const body = before.replace('short: Stuck', 'known: true\nshort: Up');
    expect((await ask(STUCK, { method: 'PUT', body })).status).toBe(204);
    expect(await written(STUCK)).toBe(before.replace('short: Stuck', 'short: Up'));
  });
  test('make one in a folder that isn’t there yet, and take it away', async () => {
    const gate = 'harbour-bridge/gates/01-lock.md';
    expect((await ask(gate, { method: 'PUT', body: '---\nname: a lock\n---\n' })).status).toBe(204);
    expect(await written(gate)).toBe('---\nname: a lock\n---\n');
    expect((await ask(gate, { method: 'DELETE' })).status).toBe(204);
    await expect(written(gate)).rejects.toThrow();
  });
});

describe('nothing is read or written', () => {
  test.each([
    '..%2Fpackage.json',
    'harbour-bridge/..%2F..%2Fx.md',
    'README.md',
    'dictionary.txt',
    'harbour-bridge/timeline/.hidden.md',
    'harbour-bridge/timeline/a/b.md',
    'harbour-bridge/..%5Cx.md',
  ])('at %s', async (file) => {
    expect((await ask(file)).status).toBe(403);
    expect((await ask(file, { method: 'PUT', body: 'x' })).status).toBe(403);
    expect((await ask(file, { method: 'DELETE' })).status).toBe(403);
  });
  test('of a kind that a story doesn’t have', async () => {
    for (const file of [
      'harbour-bridge/notes/01-a.md',
      'harbour-bridge/note.md',
      'harbour-bridge/constructor/01-a.md',
    ]) {
      const refused = await ask(file, { method: 'PUT', body: '---\n---\n' });
      expect([refused.status, await refused.text()]).toEqual([403, 'A story has no such file.']);
      await expect(written(file), file).rejects.toThrow('ENOENT');
    }
  });
  test('by a page of another site, which can’t send our header', async () => {
    expect((await ask(STUCK, {}, {})).status).toBe(403);
    expect(
      (await ask(STUCK, { method: 'OPTIONS' }, { 'access-control-request-headers': 'x-content-files' })).status,
    ).toBe(403);
  });
  test('under another name of this machine, which another site could have given it', async () => {
    const { port } = server?.address() as AddressInfo;
    const options = { host: '127.0.0.1', port, headers: { host: 'attacker.example', 'x-content-files': '1' } };
    const status = await new Promise((resolve) =>
      get(options, (response) => {
        resolve(response.resume().statusCode);
      }),
    );
    expect(status).toBe(403);
  });
  test('that is larger than any entry', async () => {
    const before = await written(STUCK);
    expect((await ask(STUCK, { method: 'PUT', body: 'x'.repeat(200_001) })).status).toBe(413);
    expect(await written(STUCK)).toBe(before);
  });
});
