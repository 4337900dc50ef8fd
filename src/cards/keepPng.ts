import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where the pictures of earlier builds are kept. */
export const KEPT = 'node_modules/.cache/cards';

/** The picture that is kept by what it is made of, all of it in one text; it is made, and kept in `folder`, where there is none yet. */
export async function keepPng(madeOf: string, make: () => Promise<Buffer>, folder: string): Promise<Buffer> {
  const known = path.join(folder, `${createHash('sha256').update(madeOf).digest('hex')}.png`);
  const kept = await readFile(known).catch(() => undefined);
  if (kept) return kept;
  const png = await make();
  await mkdir(folder, { recursive: true });
  const written = `${known}.${String(process.pid)}`;
  await writeFile(written, png);
  await rename(written, known);
  return png;
}
