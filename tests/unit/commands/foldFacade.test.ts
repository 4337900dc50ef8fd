import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { foldFacade } from '#commands/foldFacade.ts';
import { scratchFolder } from '../scratchFolder.ts';

async function folderOf(scripts: Record<string, string>): Promise<string> {
  const folder = await scratchFolder();
  for (const [name, code] of Object.entries(scripts)) await writeFile(path.join(folder, name), code);
  return folder;
}

const HINT = '//# allFunctionsCalledOnLoad';
const SHARED = `${HINT}\nconst a=1,$t=()=>a;export{a as n,$t as t};`;

test('a shared chunk stands where its facade stood, with its names and as the default, and who asked for it finds it there', async () => {
  const folder = await folderOf({
    'hydrate.1.js': '\nexport{t as default}from"./shared.2.js";\n',
    'shared.2.js': SHARED,
    'Gates.3.js': 'import{n as e}from"./shared.2.js";export default e;',
  });
  await foldFacade(folder);
  expect((await readdir(folder)).sort()).toEqual(['Gates.3.js', 'hydrate.1.js']);
  const folded = (await import(path.join(folder, 'hydrate.1.js'))) as Record<string, unknown>;
  expect(Object.keys(folded).sort()).toEqual(['default', 'n', 't']);
  expect(folded.default).toBe(folded.t);
  expect(await readFile(path.join(folder, 'hydrate.1.js'), 'utf8'), 'the first line').toMatch(/^\/\/# all/);
  expect(await readFile(path.join(folder, 'Gates.3.js'), 'utf8')).toContain('from"./hydrate.1.js"');
});

test('a folder without a facade, or with one that leads to nothing, says so', async () => {
  const sentence = /no script passes on what React takes islands over with/;
  await expect(folderOf({ 'shared.2.js': SHARED }).then(foldFacade)).rejects.toThrow(sentence);
  const astray = { 'hydrate.1.js': 'export{x as default}from"./shared.2.js";', 'shared.2.js': SHARED };
  await expect(folderOf(astray).then(foldFacade)).rejects.toThrow(sentence);
});
