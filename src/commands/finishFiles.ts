import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inlineText } from '#model/inlineText.ts';
import { finishPage, type Effort } from './finishPage.ts';
import { hashOf } from './pagePolicy.ts';

/** The scripts that the site writes into its pages by itself, some joined; of all others the builder knows. */
const LATE = 'browser/lateStyles.ts';
const OWN = [['browser/sayPath.ts'], [LATE], ['browser/first.ts', LATE], ['embed/theme.ts', LATE]];

/** Where most is to be won: the front page and that of a story, with what stands at the top, then all of a story in a frame. */
const EFFORTS: readonly (readonly [RegExp, Effort])[] = [
  [/^([^/]+\/)?(index|404)\.html$/, 'sort'],
  [/^embed\/[^/]+\/story\//, 'minify'],
];

/**
 * Finishes these pages below a folder, in place: fewer scripts, fewer bytes, and the policy that names what is left. Throws, with the page, where
 * one has a script that the site knows nothing of.
 */
export async function finishFiles(folder: string, files: readonly string[]): Promise<void> {
  const read = (file: string) => readFile(new URL(`../${file}`, import.meta.url), 'utf8');
  const sources = await Promise.all(OWN.map(async (files) => (await Promise.all(files.map(read))).join('')));
  const known = sources.map((source) => hashOf(inlineText(source)));
  for (const name of files) {
    const file = path.join(folder, name);
    const address = name.replaceAll(path.sep, '/');
    const [, effort = 'trim'] = EFFORTS.find(([pattern]) => pattern.test(address)) ?? [];
    try {
      await writeFile(file, await finishPage(await readFile(file, 'utf8'), known, effort));
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}
