import { rename, rm } from 'node:fs/promises';
import { bakeHeights } from './bakeHeights.ts';
import { LAST, NEXT, SITE } from './outDir.ts';
import { run } from './run.ts';
import { minifyPages } from './minifyPages.ts';

/** Builds the site beside the last good one and puts it in its place only when it is whole. Ends with the builder’s exit code. */
async function build(): Promise<number> {
  await rm(NEXT, { recursive: true, force: true });
  const code = await run('astro', ['build', '--silent'], { OUT_DIR: NEXT });
  if (code !== 0) {
    await rm(NEXT, { recursive: true, force: true });
    return code;
  }
  await minifyPages(NEXT);
  console.log(await bakeHeights(NEXT, process.env.BASE_PATH));
  await rm(LAST, { recursive: true, force: true });
  await rename(SITE, LAST).catch(ignoreMissing);
  await rename(NEXT, SITE);
  await rm(LAST, { recursive: true, force: true });
  if (!process.env.SITE_URL)
    console.log(
      'No SITE_URL is set: addresses begin at the root of the site, and there is no sitemap, which needs whole ones.',
    );
  console.log(`The site is built: ${SITE}/`);
  return 0;
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

process.exitCode = await build();
