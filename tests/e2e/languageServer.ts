import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

/** The server behind the Astro extension of VS Code, started with the settings that the project ships. */
export async function startLanguageServer(root: string, options: object) {
  const server = spawn(path.join(root, 'node_modules/.bin/astro-ls'), ['--stdio'], { cwd: root });
  const waiting = new Map<number, (result: unknown) => void>();
  const told: Message[] = [];
  let read = Buffer.alloc(0);
  let last = 0;
  const send = (message: Message) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
  };
  const take = (message: Message) => {
    if (message.method === undefined) waiting.get(message.id ?? -1)?.(message.result);
    else if (message.id === undefined) told.push(message);
    else send({ id: message.id, result: message.method === 'workspace/configuration' ? [{}, {}, {}] : null });
  };
  server.stdout.on('data', (chunk: Buffer) => {
    read = Buffer.concat([read, chunk]);
    for (;;) {
      const length = Number(/Content-Length: (\d+)/i.exec(read.toString('latin1'))?.[1]);
      const start = read.indexOf('\r\n\r\n') + 4;
      if (!(length > 0) || start < 4 || read.length < start + length) return;
      take(JSON.parse(read.subarray(start, start + length).toString()) as Message);
      read = read.subarray(start + length);
    }
  });
  const ask = (method: string, params: unknown) =>
    new Promise<unknown>((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      send({ id: last, method, params });
    });
  const uri = pathToFileURL(root).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'site' }],
    initializationOptions: { typescript: { tsdk: path.join(root, 'node_modules/typescript/lib') }, ...options },
    capabilities: { workspace: { workspaceFolders: true }, textDocument: { hover: { contentFormat: ['markdown'] } } },
  });
  send({ method: 'initialized', params: {} });
  return {
    ask,
    open: (file: string, text: string) => {
      const document = { uri: pathToFileURL(file).href, languageId: 'markdown', version: 1, text };
      send({ method: 'textDocument/didOpen', params: { textDocument: document } });
      return { uri: document.uri };
    },
    stop: () => server.kill(),
  };
}
