import type { ContentFile } from '#data/readContent.ts';
import { parseEntry } from '#model/parseEntry.ts';
import { KINDS, type Kind } from '#schema/kinds.ts';

/** One content file as the reader reads it, of a story called lift. */
export function contentFile(kind: Kind, written: string): ContentFile {
  const file = `lift/${kind}/01-stop.md`;
  const parsed = parseEntry(file, written);
  const { data } = KINDS[kind].safeParse(parsed.raw);
  return { slug: 'lift', kind, id: 'stop', file, path: file, written, parsed, data };
}

/** An event whose title, and whose text, are these. */
export function eventFile(title: string, text = ''): ContentFile {
  const fields = `title: ${title}\nat: 2025-12\nkind: failure\nsources: [letter]`;
  return contentFile('timeline', `---\n${fields}\n---\n\n${text}\n`);
}
