import { run } from './run.ts';

/** Builds the site with a PDF of every story, to which its page links. */
process.exitCode = await run('node', ['src/commands/build.ts'], { PDF: process.env.PDF ?? 'on' });
