import { readFileSync } from 'node:fs';
import path from 'node:path';

/** An example of the editors’ guide: what it is, the file it names, and its lines. */
export interface Example {
  /** `file`: a whole file. `field`: fields of a file, to be put in place of its own. `command`: lines for a terminal. */
  is: 'file' | 'field' | 'command';
  file: string;
  text: string;
}

export const GUIDE = readFileSync(path.resolve(import.meta.dirname, '../../../content/README.md'), 'utf8');

/** Every example between fences, in the order of the guide. */
export const EXAMPLES: Example[] = [...GUIDE.matchAll(/^```(\w+)(?: (in )?(\S+))?\n([^]*?)^```$/gm)].map(
  ([, language, within, file = '', text = '']) => ({
    is: language === 'sh' ? 'command' : within === undefined ? 'file' : 'field',
    file,
    text,
  }),
);

/** A command line as a shell splits it. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** A file with these fields in place of its own of the same names, or before its end. */
export function withFields(file: string, fields: string): string {
  const names = [...fields.matchAll(/^(\w+):/gm)].map(([, name = '']) => name);
  const [, head = '', body = ''] = /^---\n([^]*?)^(---\n[^]*)$/m.exec(file) ?? [];
  const kept = head.split(/^(?=\w)/m).filter((field) => !names.some((name) => field.startsWith(`${name}:`)));
  return `---\n${kept.join('')}${fields}${body}`;
}
