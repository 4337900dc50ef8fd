import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const WAYS = {
  '.br': (text: Buffer) =>
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
  '.gz': (text: Buffer) => promisify(gzip)(text, { level: 9 }),
};

/**
 * Writes every text of a folder once more in brotli and once in gzip, each as small as it gets, beside it and where that is
 * smaller at all. Returns how many texts there are, and their bytes by ending; `''` is the text itself.
 */
export async function compress(folder: string): Promise<{ texts: number; bytes: Record<string, number> }> {
  const bytes: Record<string, number> = { '': 0, '.br': 0, '.gz': 0 };
  let texts = 0;
  for await (const file of glob('**/*.{html,css,js,json,svg,xml,csv,txt}', { cwd: folder })) {
    const whole = path.join(folder, file);
    const text = await readFile(whole);
    texts += 1;
    bytes[''] = (bytes[''] ?? 0) + text.length;
    for (const [ending, pack] of Object.entries(WAYS)) {
      const packed = await pack(text);
      bytes[ending] = (bytes[ending] ?? 0) + Math.min(packed.length, text.length);
      if (packed.length < text.length) await writeFile(`${whole}${ending}`, packed);
    }
  }
  return { texts, bytes };
}
