import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { preview } from 'astro';
import { basePath } from '#data/basePath.ts';
import { headersAt } from './headerRules.ts';
import { SITE } from './outDir.ts';

/** Serves the built site to this machine only, on the port asked for or the next free one, and prints its address. */
const base = basePath(process.env.BASE_PATH);
const port = Number(process.env.PORT ?? 4321);
// The preview takes one set of headers for all; which path has which, the table says. This is told before it answers.
subscribe('http.server.request.start', (message) => {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
  const [pathname = '/'] = (request.url ?? '/').split('?');
  for (const [name, value] of Object.entries(headersAt(pathname, base))) response.setHeader(name, value);
});
const server = await preview({ outDir: SITE, server: { host: '127.0.0.1', port }, logLevel: 'error' });
console.log(`The site is at http://127.0.0.1:${String(server.port)}${base}/ (Ctrl+C ends it)`);
