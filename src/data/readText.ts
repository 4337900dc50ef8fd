import { readFile, stat } from 'node:fs/promises';
import { placeIn } from '#model/placeIn.ts';

/** The bytes that a file may have, more than any entry has: a story.md of a long story is below 30 kB. */
export const MOST_BYTES = 200_000;

/** A file’s text, or why it is no text of ours and where that shows. */
export type FileText = { text: string } | { sentence: string; line: number; column: number };

/** Reads a content file as UTF-8. A file of another encoding, or one too large to be an entry, is refused with a sentence. */
export async function readText(path: string): Promise<FileText> {
  const { size } = await stat(path);
  if (size > MOST_BYTES)
    return {
      sentence: `This file has ${(size / 1e6).toFixed(1)} MB. An entry has 0.2 MB at the most: put only its words here.`,
      line: 1,
      column: 1,
    };
  const bytes = await readFile(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? notText(0, text) : { text };
  } catch {
    const text = bytes.toString('utf8');
    return notText(text.indexOf('\uFFFD'), text);
  }
}

function notText(offset: number, text: string): FileText {
  return {
    sentence: 'From here on this is not text in UTF-8. Open the file in an editor and save it with the encoding UTF-8.',
    ...placeIn(text, offset),
  };
}
