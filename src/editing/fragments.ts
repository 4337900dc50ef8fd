import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { ContentFile } from '#data/readContent.ts';
import { leavesOf } from '#model/leavesOf.ts';
import { fieldAt, jsonSchemaOf } from '#schema/jsonSchema.ts';

/** A stretch of words in a content file. What isn’t the editor’s own words is `…`, so that every letter keeps its place. */
export interface Fragment {
  file: string;
  field: string;
  /** Where it begins in the file, in characters. */
  start: number;
  text: string;
}

const MARKDOWN = unified().use(remarkParse);

/** Everything in a file that is written in the story’s language: fields of words, and the paragraphs of the text. */
export function fragmentsOf({ file, kind, data, parsed, written }: ContentFile): Fragment[] {
  if (data === undefined) return [];
  const schema = jsonSchemaOf(kind);
  const fields = leavesOf(parsed.raw)
    .filter(({ path }) => fieldAt(schema, path)?.prose === true)
    .flatMap(({ path }): Fragment[] => {
      const [start, end] = parsed.span(path) ?? [0, 0];
      return [{ file, field: path.join('.'), start, text: ownWords(withoutSigns(written.slice(start, end))) }];
    });
  const bodyStart = written.length - parsed.body.length;
  const texts = paragraphs(parsed.body).map(({ start, text }): Fragment => ({
    file,
    field: 'text',
    start: bodyStart + start,
    text: ownWords(text),
  }));
  return [...fields, ...texts];
}

/** A value without the quotation marks, or the sign of a long text, that YAML wants around it. */
function withoutSigns(value: string): string {
  const header = /^[>|][^\n]*\n/.exec(value)?.[0];
  if (header !== undefined) return hide(header) + value.slice(header.length);
  return /^["']/.test(value) ? `…${value.slice(1, -1)}…` : value;
}

/** Without quotations, which are somebody else’s words, and addresses. */
function ownWords(text: string): string {
  return text.replace(/“[^”]*”|\[@[^\]]*\]|https?:\/\/\S+/g, hide);
}

function paragraphs(body: string): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = [];
  visit(MARKDOWN.parse(body), 'paragraph', ({ position, children }) => {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? 0;
    let text = '';
    visit({ type: 'root', children } satisfies Root, 'text', (words) => {
      const [from, to] = [words.position?.start.offset ?? 0, words.position?.end.offset ?? 0];
      text += hide(body.slice(start + text.length, from)) + body.slice(from, to);
    });
    found.push({ start, text: text + hide(body.slice(start + text.length, end)) });
  });
  return found;
}

function hide(text: string): string {
  return text.replace(/\S/g, '…');
}
