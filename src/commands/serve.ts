import { SITE } from './outDir.ts';
import { run } from './run.ts';

/** Serves the built site on this machine, on the port asked for or the next free one, and prints its address. */
const port = process.env.PORT ?? '4321';
process.exitCode = await run('astro', ['preview', '--host', '127.0.0.1', '--port', port], { OUT_DIR: SITE });
