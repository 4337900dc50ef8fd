import { stringify } from 'yaml';
import { jsonSchemaOf } from '#schema/jsonSchema.ts';
import type { Kind } from '#schema/kinds.ts';
import type { Answers } from './newForms.ts';

/** The fields that an entry is called after, in the order in which they are looked for: its name in a list, and the id of its file. */
export const NAMED_BY = ['heading', 'name', 'title', 'label', 'question', 'claim'];

/** A content file with these fields, in the order of its kind, and this text. */
export function newFile(kind: Kind, fields: Answers, text: string): string {
  const known = Object.keys(jsonSchemaOf(kind).properties ?? {});
  const given = known.flatMap((field) => (fields[field] === undefined ? [] : [[field, fields[field]]]));
  const yaml = stringify(Object.fromEntries(given), { lineWidth: 0 });
  return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** The name of the next file in a folder: two digits more than the highest, and the id. Sources have no number. */
export function nextName(kind: Kind, id: string, names: readonly string[]): string {
  if (kind === 'story' || kind === 'stage') return `${kind}.md`;
  if (kind === 'sources') return `${id}.md`;
  const numbers = names.map((name) => Number(/^(\d+)-/.exec(name)?.[1] ?? 0));
  return `${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}-${id}.md`;
}
