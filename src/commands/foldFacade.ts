import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What the bundler writes for an entry whose code lies in a chunk that others share: a file that only passes on one name of it. */
const FACADE = /^\s*export\{(?<name>[\w$]+) as default\}from"\.\/(?<chunk>[\w.-]+)";\s*$/;
const EXPORTS = /export\{(?<list>[^{}]*)\};\s*$/;

/**
 * Puts a shared chunk, in a folder of scripts, in the place of the facade that leads to it: what the first touch asks for then comes
 * in one wave of requests, and not in two. Throws where there is no facade, or its chunk doesn’t have what it passes on.
 */
export async function foldFacade(folder: string): Promise<void> {
  const files = await Array.fromAsync(glob('*.js', { cwd: folder }));
  const scripts = new Map<string, string>();
  for (const file of files) scripts.set(file, await readFile(path.join(folder, file), 'utf8'));

  const facade = files.find((file) => FACADE.test(scripts.get(file) ?? '')) ?? '';
  const { name = '', chunk = '' } = FACADE.exec(scripts.get(facade) ?? '')?.groups ?? {};
  const shared = scripts.get(chunk) ?? '';
  const exported = EXPORTS.exec(shared)?.groups?.list?.split(',') ?? [];
  const local = exported.find((one) => one.endsWith(` as ${name}`))?.split(' ')[0];
  if (local === undefined) throw new Error(`${folder}: no script passes on what React takes islands over with.`);

  scripts.set(facade, `${shared.trimEnd()}export{${local} as default};`);
  scripts.delete(chunk);
  for (const [file, code] of scripts)
    await writeFile(path.join(folder, file), code.replaceAll(`"./${chunk}"`, `"./${facade}"`));
  await rm(path.join(folder, chunk));
}
