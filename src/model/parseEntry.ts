import type { z } from 'astro/zod';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Problem } from './problem.ts';
import { yamlFaults } from './yamlFaults.ts';

/** Where a path of the front matter stands in the file: line and column, counted from 1. */
export type Locate = (path: readonly PropertyKey[], key?: string) => { line: number; column: number };

export interface ParsedEntry {
  raw: unknown;
  body: string;
  /** The line of the file that the body starts on. */
  bodyLine: number;
  locate: Locate;
  problems: Problem[];
}

const FRONT_MATTER = /^---[ \t]*\r?\n(?<yaml>(?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/;
/** What Windows puts at the start of a file (the byte order mark). */
const MARK = /^\uFEFF/;

/** Parses one content file into front matter and body, collecting every problem of its YAML. Never throws. */
export function parseEntry(file: string, written: string): ParsedEntry {
  const text = written.replace(MARK, '');
  const match = FRONT_MATTER.exec(text);
  const start = { line: 1, column: 1 };
  if (!match?.groups) {
    const sentence = 'Start the file with a line of three hyphens, then the fields, then another such line.';
    return {
      raw: {},
      body: '',
      bodyLine: 1,
      locate: () => start,
      problems: [{ file, field: 'front matter', sentence, ...start }],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(match.groups.yaml ?? '', { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: Math.max(col, 1) };
  };
  const problems = yamlFaults(document)
    .map(({ offset, sentence }) => ({
      file,
      field: 'front matter',
      sentence: `This is not valid YAML: ${sentence}`,
      ...place(offset),
    }))
    .filter(firstOfItsLine);
  return {
    raw: problems.length > 0 ? undefined : (document.toJS() as unknown),
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
    locate: (path, key) => place(offsetOf(document, path, key)),
    problems,
  };
}

/** What zod found, as problems with their place in the file. */
export function schemaProblems(file: string, parsed: ParsedEntry, issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.map((issue) => ({
    file,
    field: issue.path.join('.') || 'front matter',
    sentence: issue.message,
    ...parsed.locate(issue.path, issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined),
  }));
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
