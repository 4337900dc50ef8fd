import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { scratchStories } from '../scratchStories.ts';

/** One change to the invented stories, and the lines that an editor reads then. The table is tests/fixtures/broken/contents.yaml. */
export interface Broken {
  what: string;
  /** The file that is changed, from the content folder. */
  file: string;
  find?: string;
  write?: string;
  text?: string;
  hex?: string;
  repeat?: string;
  times?: number;
  rename?: string;
  ends?: 'crlf';
  encoding?: BufferEncoding;
  /** True when it is only warned of, and the site is built. */
  warning?: boolean;
  /** Each line in full, without the path of the content folder. */
  says: string[];
}

const root = path.resolve(import.meta.dirname, '../../..');

export const BROKEN = parse(readFileSync(path.join(root, 'tests/fixtures/broken/contents.yaml'), 'utf8')) as Broken[];

/** A copy of the invented stories with this change, for the test that runs. */
export async function scratchBroken(broken: Broken): Promise<string> {
  const folder = await scratchStories();
  const file = path.join(folder, broken.file);
  if (broken.rename === undefined) {
    await writeFile(file, await bytesOf(file, broken));
    return folder;
  }
  const target = path.join(folder, broken.rename);
  await mkdir(path.dirname(target), { recursive: true });
  await rename(file, target);
  return folder;
}

async function bytesOf(file: string, broken: Broken): Promise<Buffer> {
  if (broken.hex !== undefined) return Buffer.from(broken.hex, 'hex');
  if (broken.text !== undefined) return Buffer.from(broken.text);
  if (broken.repeat !== undefined) return Buffer.from(broken.repeat.repeat(broken.times ?? 1));
  const before = await readFile(file, 'utf8');
  if (!before.includes(broken.find ?? '')) throw new Error(`${broken.file} has no “${broken.find ?? ''}”.`);
  const after = before.replace(broken.find ?? '', () => broken.write ?? '');
  return Buffer.from(broken.ends === 'crlf' ? after.replaceAll('\n', '\r\n') : after, broken.encoding);
}
