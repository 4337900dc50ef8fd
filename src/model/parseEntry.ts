import type { z } from 'astro/zod';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { nearest } from '#schema/strict.ts';
import type { Problem } from './problem.ts';
import { splitFrontMatter } from './splitFrontMatter.ts';
import { yamlFaults } from './yamlFaults.ts';

/** Where a path of the front matter stands in the file: line and column, counted from 1. */
type Locate = (path: readonly PropertyKey[], key?: string) => { line: number; column: number };

export interface ParsedEntry {
  raw: unknown;
  body: string;
  /** The line of the file that the body starts on. */
  bodyLine: number;
  locate: Locate;
  /** The offsets in the file between which the value of a field is written; undefined when it isn’t there. */
  span: (path: readonly PropertyKey[]) => readonly [number, number] | undefined;
  problems: Problem[];
}

/** Parses one content file into front matter and body, collecting every problem of its YAML. Never throws. */
export function parseEntry(file: string, written: string): ParsedEntry {
  const parts = splitFrontMatter(written);
  if (!parts) return unreadEntry({ file, field: 'front matter', sentence: fenceFault(written), line: 1, column: 1 });
  const { open, fields: source, close, body } = parts;
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: Math.max(col, 1) };
  };
  const problems = yamlFaults(document, source)
    .map(({ offset, sentence }) => ({
      file,
      field: 'front matter',
      sentence: `This is not valid YAML: ${sentence}`,
      ...place(offset),
    }))
    .filter(firstOfItsLine);
  return {
    raw: problems.length > 0 ? undefined : (document.toJS() as unknown),
    body,
    bodyLine: `${open}${source}${close}`.split('\n').length,
    locate: (path, key) => place(offsetOf(document, path, key)),
    span: (path) => {
      const node: unknown = document.getIn(path, true);
      const range = isNode(node) ? node.range : undefined;
      return range ? [range[0] + open.length, range[1] + open.length] : undefined;
    },
    problems,
  };
}

function fenceFault(written: string): string {
  const text = written.replace(/^\uFEFF/, '');
  if (text.trim() === '')
    return 'This file is empty. Write a line of three hyphens, the fields, and another such line.';
  if (/^---[ \t]*\r?\n/.test(text))
    return 'The fields are not closed. Write a line of three hyphens after the last of them.';
  return 'Start the file with a line of three hyphens, then the fields, then another such line.';
}

/** A file of which nothing can be read, for this reason. */
export function unreadEntry(problem: Problem): ParsedEntry {
  const locate = () => ({ line: 1, column: 1 });
  return { raw: {}, body: '', bodyLine: 1, locate, span: () => undefined, problems: [problem] };
}

/** What zod found, as problems with their place in the file. A misspelt field is told once, and not also as a missing one. */
export function schemaProblems(file: string, parsed: ParsedEntry, issues: readonly z.core.$ZodIssue[]): Problem[] {
  const misspelt = issues.filter((issue) => issue.code === 'unrecognized_keys');
  const isTold = ({ path }: z.core.$ZodIssue) =>
    misspelt.some(
      (other) =>
        path.length === other.path.length + 1 &&
        other.path.every((step, index) => step === path[index]) &&
        other.keys.some((key) => nearest(key, [String(path.at(-1))]) !== undefined),
    );
  const missing = ({ path }: z.core.$ZodIssue) => valueAt(parsed.raw, path) === undefined;
  const told = issues.filter((issue) => issue.code === 'unrecognized_keys' || !missing(issue) || !isTold(issue));
  return told.map((issue) => ({
    file,
    field: issue.path.join('.') || 'front matter',
    sentence: issue.message,
    ...parsed.locate(issue.path, issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined),
  }));
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step], value);
}

function offsetOf(document: Document, path: readonly PropertyKey[], key?: string): number {
  let node: Node | null | undefined = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of key === undefined ? path : [...path, key]) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      next = key !== undefined && step === key ? pair.key : (pair.value ?? pair.key);
    } else if (isSeq(node)) next = node.get(Number(step), true);
    if (!isNode(next)) break;
    node = next;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}

/** One mistake makes the parser stumble more than once on a line; only the first is the mistake. */
function firstOfItsLine({ line }: { line: number }, index: number, all: readonly { line: number }[]): boolean {
  return all.findIndex((other) => other.line === line) === index;
}
