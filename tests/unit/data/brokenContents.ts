import { cp, mkdtemp, readFile, rename, rm, writeFile, mkdir } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

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

/** Makes a copy of the invented stories with this change, gives its folder to `use`, and takes it away again. */
export async function withBroken<Result>(broken: Broken, use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'broken-'));
  try {
    await cp(path.join(root, 'tests/fixtures/content'), folder, { recursive: true });
    await change(folder, broken);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function change(folder: string, broken: Broken): Promise<void> {
  const file = path.join(folder, broken.file);
  if (broken.rename !== undefined) {
    const target = path.join(folder, broken.rename);
    await mkdir(path.dirname(target), { recursive: true });
    await rename(file, target);
    return;
  }
  await writeFile(file, await bytesOf(file, broken));
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
