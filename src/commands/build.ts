import { cp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { basePath } from '#data/basePath.ts';
import { bakeHeights } from './bakeHeights.ts';
import { headersFile } from './headerRules.ts';
import { LAST, NEXT, SITE, WORKSHOP } from './outDir.ts';
import { paperOf, printStories } from './printStories.ts';
import { run } from './run.ts';
import { foldFacade } from './foldFacade.ts';
import { finishPages } from './finishPages.ts';
import { writeLicences } from './writeLicences.ts';

/** Builds the site beside the last good one and puts it in its place only when it is whole. Ends with the builder’s exit code. */
async function build(): Promise<number> {
  const { SITE_URL, BASE_PATH, PDF } = process.env;
  const paper = paperOf(PDF);
  await rm(NEXT, { recursive: true, force: true });
  const code = await run('astro', ['build', '--silent'], { OUT_DIR: WORKSHOP });
  if (code === 0 && WORKSHOP !== NEXT) await cp(WORKSHOP, NEXT, { recursive: true });
  if (code !== 0 || WORKSHOP !== NEXT) await rm(WORKSHOP, { recursive: true, force: true });
  if (code !== 0) return code;
  const base = basePath(BASE_PATH);
  await foldFacade(path.join(NEXT, '_astro'));
  await finishPages(NEXT);
  await writeLicences(NEXT);
  await writeFile(path.join(NEXT, '_headers'), headersFile(base));
  console.log(await bakeHeights(NEXT, base));
  if (paper) console.log(await printStories(NEXT, base, SITE_URL && new URL(SITE_URL).origin, paper));
  await rm(LAST, { recursive: true, force: true });
  await rename(SITE, LAST).catch(ignoreMissing);
  await rename(NEXT, SITE);
  await rm(LAST, { recursive: true, force: true });
  if (!SITE_URL)
    console.log(
      'No SITE_URL is set: addresses begin at the root of the site, and there is no sitemap, which needs whole ones.',
    );
  console.log(`The site is built: ${SITE}/`);
  return 0;
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

try {
  process.exitCode = await build();
} catch (error) {
  await rm(NEXT, { recursive: true, force: true });
  console.error(`Nothing was built: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
