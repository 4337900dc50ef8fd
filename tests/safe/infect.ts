import { cp, glob, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { readContent } from '../../src/data/readContent.ts';
import { leavesOf } from '../../src/model/leavesOf.ts';
import { KINDS, type Kind } from '../../src/schema/kinds.ts';
import { PAYLOADS } from './payloads.ts';

type Path = readonly (string | number)[];

/** One text of a content file that a payload was put in the place of. */
interface Infected {
  file: string;
  path: Path;
  payload: string;
}

/** What became of the payloads: which stand where, and what an editor was told of each that was refused. */
export interface Infection {
  infected: Infected[];
  refused: Map<string, string>;
}

const FRONT_MATTER = /^---\n(.*?\n)---\n/s;
const kindOf = (file: string) =>
  path.basename(path.dirname(file)) in KINDS
    ? (path.basename(path.dirname(file)) as Kind)
    : (path.basename(file, '.md') as Kind);

/**
 * Copies content and puts a payload in the place of every text in its fields that may be any text, one after the other of the
 * list. Where a check refuses one, the next that isn’t refused stands.
 */
export async function infect(from: string, to: string): Promise<Infection> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  const files = (await Array.fromAsync(glob('*/**/*.md', { cwd: to }))).sort();
  const infected: Infected[] = [];
  const refused = new Map<string, string>();
  let next = 0;
  const take = () => PAYLOADS[next++ % PAYLOADS.length]?.text ?? '';
  for (const file of files) {
    const { fields } = await frontMatter(path.join(from, file));
    for (const { path: at } of leavesOf(fields.toJS())) {
      const tried = fields.clone();
      tried.setIn(at, 'A & B');
      if (KINDS[kindOf(file)].safeParse(tried.toJS()).success) infected.push({ file, path: at, payload: take() });
    }
  }
  for (;;) {
    for (const file of files)
      await write(
        from,
        to,
        file,
        infected.filter((one) => one.file === file),
      );
    const { problems } = await readContent(to);
    if (problems.length === 0) return { infected, refused };
    for (const { file, field, line, sentence } of problems) {
      const one = infected.find(({ file: own, path: at }) => file.endsWith(own) && at.join('.') === field);
      if (!one || line === undefined) throw new Error(`What was refused has no field: ${file} ${field} ${sentence}`);
      refused.set(one.payload, sentence);
      if (refused.size === PAYLOADS.length) throw new Error(`No payload stands in ${file} ${field}: ${sentence}`);
      do one.payload = take();
      while (refused.has(one.payload));
    }
  }
}

async function frontMatter(file: string) {
  const text = await readFile(file, 'utf8');
  const [whole = '', yaml = ''] = FRONT_MATTER.exec(text) ?? [];
  return { fields: parseDocument(yaml), body: text.slice(whole.length) };
}

async function write(from: string, to: string, file: string, infected: readonly Infected[]): Promise<void> {
  const { fields, body } = await frontMatter(path.join(from, file));
  for (const { path: at, payload } of infected) fields.setIn(at, payload);
  await writeFile(path.join(to, file), `---\n${fields.toString()}---\n${body}`);
}
