import { isDeepStrictEqual } from 'node:util';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { splitFrontMatter } from '#model/splitFrontMatter.ts';
import { KINDS, type Kind } from '#schema/kinds.ts';

interface Parts {
  /** Each field of the front matter with its lines, in their order. */
  fields: Map<string, string>;
  values: Record<string, unknown>;
  body: string;
}

/**
 * A file as a form wrote it, with everything that the form didn’t change as it was written before: lines that go on, order,
 * notes. What a form writes only because it is the default is left out. A file that was not there, or can’t be read, is new.
 */
export function mergeWritten(kind: Kind, before: string, after: string): string {
  const [was, is] = [partsOf(before), partsOf(after)];
  if (!is) return after;
  const shape = KINDS[kind].shape as Record<string, z.ZodType>;
  const read = (field: string, value: unknown) => shape[field]?.safeParse(value).data ?? value;
  const kept = [...is.fields].flatMap(([field, lines]): [string, string][] => {
    const old = was?.fields.get(field);
    const value = read(field, is.values[field]);
    if (old !== undefined) return [[field, isDeepStrictEqual(read(field, was?.values[field]), value) ? old : lines]];
    return isDeepStrictEqual(read(field, undefined), value) ? [] : [[field, lines]];
  });
  const order = [...(was?.fields.keys() ?? [])];
  const place = (field: string) => {
    const own = order.indexOf(field);
    const sources = order.includes('sources') ? order.indexOf('sources') : order.length;
    return own === -1 ? sources - 0.5 : own;
  };
  const lines = kept.sort(([a], [b]) => place(a) - place(b)).map(([, text]) => text);
  const body = was?.body.trim() === is.body.trim() ? was.body : is.body;
  return `---\n${lines.join('')}---\n${body}`;
}

function partsOf(written: string): Parts | undefined {
  const split = splitFrontMatter(written);
  if (!split) return undefined;
  const { fields, body } = split;
  const lines = fields.split(/^(?=[A-Za-z]\w*:)/m).filter((part) => part !== '');
  try {
    const values = parse(fields) as Record<string, unknown>;
    return { fields: new Map(lines.map((part) => [part.slice(0, part.indexOf(':')), part])), values, body };
  } catch {
    return undefined;
  }
}
