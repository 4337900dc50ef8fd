import edtf, { parse } from 'edtf';
import { once } from './once.ts';

/** What the reference parser makes of a date: its kind, and its bounds in milliseconds since 1970, which may be infinite, where it has two. */
export interface Edtf {
  type: string;
  bounds: { min: number; max: number; precision?: number } | undefined;
}

/** Reads a text as EDTF, each once, for the parser takes a while; undefined where it is none. */
export const readEdtf = once((text: string): Edtf | undefined => {
  try {
    const tree = parse(text);
    return { type: tree.type, bounds: boundsOf(tree) };
  } catch {
    return undefined;
  }
});

function boundsOf(tree: object): Edtf['bounds'] {
  try {
    const { min, max, precision } = edtf(tree) as { min: number; max: number; precision?: number };
    return { min, max, ...(precision !== undefined && { precision }) };
  } catch {
    return undefined;
  }
}
