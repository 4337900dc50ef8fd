import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkOutsideLinks } from '#editing/checkOutsideLinks.ts';
import { contentFile } from './contentFile.ts';

let server: Server | undefined;
let site = '';
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.statusCode = Number(/\d{3}/.exec(request.url ?? '')?.[0] ?? 200);
    response.end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server?.once('listening', resolve));
  site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server?.close();
});

test('addresses that don’t answer are told where they stand, and each is asked once', async () => {
  const file = contentFile(
    'sources',
    `---\ntitle: A\nurl: ${site}/404\narchived: ${site}/good\n---\n\nSee [a](${site}/404), [b](${site}/403) and [c](http://127.0.0.1:1/).\n`,
  );
  const told = (await checkOutsideLinks([file])).map(
    ({ field, line, column, sentence }) =>
      `${field} ${String(line)}:${String(column)} ${sentence.replaceAll(site, '')}`,
  );
  expect(told.map((line) => line.replace(/(?<=:)\d+(?= )/, (column) => (Number(column) > 20 ? 'n' : column)))).toEqual([
    'url 3:6 /404 answers 404. Look for its new address, or write an archived: one.',
    'text 7:5 /404 answers 404. Look for its new address, or write an archived: one.',
    'text 7:n /403 doesn’t answer a program (403). Look at it in a browser.',
    'text 7:n http://127.0.0.1:1/ doesn’t answer. Look for its new address, or write an archived: one.',
  ]);
  expect(asked.sort()).toEqual(['/403', '/404', '/good']);
});

test('an address is asked as it is written, with its brackets, and where a text only names one, not at all', async () => {
  asked.length = 0;
  const text = `See [a](${site}/of_(a)), <${site}/b>, and [c].\n\nNot ${site}/bare.\n\n[c]: ${site}/c "A note"\n`;
  expect(await checkOutsideLinks([contentFile('sources', `---\ntitle: A\n---\n\n${text}`)])).toEqual([]);
  expect(asked.sort()).toEqual(['/b', '/c', '/of_(a)']);
});

test('where none answers, it is said once, for it is the network', async () => {
  const text = '---\ntitle: A\n---\n\n[a](http://127.0.0.1:1/a), [b](http://127.0.0.1:1/b).\n';
  expect(await checkOutsideLinks([contentFile('sources', text)])).toMatchObject([
    { sentence: 'None of 2 addresses answers. Is this machine on the network?' },
  ]);
});
