import { preview } from 'astro';
import { basePath } from '#data/basePath.ts';
import { SITE } from './outDir.ts';

/** Serves the built site to this machine only, on the port asked for or the next free one, and prints its address. */
const port = Number(process.env.PORT ?? 4321);
// As headerRules.ts says it to hosts: a frame in a sandbox asks for fonts and instruments as if from elsewhere.
const headers = { 'Access-Control-Allow-Origin': '*' };
const server = await preview({ outDir: SITE, server: { host: '127.0.0.1', port, headers }, logLevel: 'error' });
console.log(
  `The site is at http://127.0.0.1:${String(server.port)}${basePath(process.env.BASE_PATH)}/ (Ctrl+C ends it)`,
);
