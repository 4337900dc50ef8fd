import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The file of a built site in which the bundler lists the packages whose code it has put there, each with its licence. */
const LICENCES = 'licenses.txt';

/** What else readers are sent, which the bundler doesn’t see: who made it, and where its licence stands. */
const OTHERS = [
  ['This site', 'LICENSE'],
  ['Its fonts: Newsreader, Instrument Sans, IBM Plex Mono', 'src/styles/fonts/OFL.txt'],
  ['astro, which wakes its instruments', 'node_modules/astro/LICENSE'],
  ['tailwindcss, in its style sheet', 'node_modules/tailwindcss/LICENSE'],
] as const;

/** Adds to the licences of a built site those of what is not bundled, so that everything readers are sent has its own there. */
export async function writeLicences(site: string): Promise<void> {
  const file = path.join(site, LICENCES);
  const bundled = await readFile(file, 'utf8');
  const others = await Promise.all(
    OTHERS.map(async ([name, from]) => `## ${name}\n\n${(await readFile(from, 'utf8')).trim()}\n`),
  );
  await writeFile(file, `${bundled.trim()}\n\n${others.join('\n')}`);
}
