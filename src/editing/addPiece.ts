import { isMap, isSeq, parseDocument } from 'yaml';
import { splitFrontMatter } from '#model/splitFrontMatter.ts';
import type { Kind } from '#schema/kinds.ts';

/** The heading that a piece gets until the editor writes another. */
const HEADINGS: Partial<Record<Kind, string>> = {
  numbers: 'By the numbers',
  timeline: 'What happened',
  narrative: 'How it happened',
  comparison: 'Two ways to decide',
  gates: 'What could have stopped it',
  accountability: 'Who answers for it',
  implications: 'What follows from it',
  safeguards: 'What has changed since',
  contrast: 'Beside another incident',
  sources: 'Sources',
};

/**
 * A story.md with a piece for entries of this kind, at the end of its pieces but before the sources; everything else stays
 * as it is written. Undefined when there is one already, when the kind has no piece, or when its pieces aren’t a list of lines.
 */
export function addPiece(written: string, kind: Kind): string | undefined {
  const parts = splitFrontMatter(written);
  const heading = HEADINGS[kind];
  if (!parts || heading === undefined) return undefined;
  const { open, fields, close, body } = parts;
  const pieces = parseDocument(fields).get('pieces');
  if (!isSeq(pieces) || pieces.flow === true) return undefined;
  const starts = pieces.items.map((one) => (isMap(one) ? { id: one.get('id'), at: one.range?.[0] ?? 0 } : undefined));
  if (starts.some((one) => one?.id === kind)) return undefined;
  const next = starts.find((one) => one?.id === 'sources');
  const first = fields.lastIndexOf('\n', starts[0]?.at) + 1;
  const indent = /^ */.exec(fields.slice(first))?.[0] ?? '';
  const at = next ? fields.lastIndexOf('\n', next.at) + 1 : (pieces.range?.[1] ?? 0);
  const added = `${indent}- id: ${kind}\n${indent}  title: ${heading}\n`;
  return open + fields.slice(0, at) + added + fields.slice(at) + close + body;
}
