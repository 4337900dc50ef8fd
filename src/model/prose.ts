import type { Link, PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { didYouMean } from '#schema/strict.ts';
import type { Problem } from './problem.ts';

export interface Prose {
  html: string;
  words: number;
  cites: string[];
  problems: Problem[];
}

export interface ProseInput {
  file: string;
  body: string;
  /** The line of the file that the body starts on, counted from 1. */
  bodyLine: number;
  /** Names of the story’s sources by id. */
  sources: ReadonlyMap<string, string>;
}

const CITATION = /\[@([a-z0-9-]+)\]/g;
const SAFE_LINK = /^(https?:|mailto:|#|\/)/i;
const TEXT = unified().use(remarkParse);
const HTML = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, {
    ...defaultSchema,
    attributes: { ...defaultSchema.attributes, a: ['href', 'rel', ['className', 'cite']] },
  })
  .use(rehypeStringify);

/** Turns a body into sanitised HTML. `[@source-id]` becomes a link to the source; what may not stand there is a problem. */
export function renderProse({ file, body, bodyLine, sources }: ProseInput): Prose {
  const problems: Problem[] = [];
  const cites: string[] = [];
  const tree = TEXT.parse(body);
  const report = (node: { position?: Root['position'] }, sentence: string) => {
    const start = node.position?.start;
    problems.push({
      file,
      field: 'text',
      sentence,
      line: bodyLine + (start?.line ?? 1) - 1,
      column: start?.column ?? 1,
    });
  };
  visit(tree, (node) => {
    if (node.type === 'html') report(node, `HTML is not allowed here: ${shown(node.value)}. Write Markdown.`);
    if (node.type === 'image' || node.type === 'imageReference')
      report(node, 'Pictures are not allowed here. Describe it in words.');
    if (node.type === 'heading')
      report(node, 'Headings are not allowed here: the heading is a field at the top. Start a new paragraph.');
    if ((node.type === 'link' || node.type === 'definition') && !SAFE_LINK.test(node.url))
      report(
        node,
        `“${shown(node.url)}” is not a link that can be followed. Write an address that starts with https://.`,
      );
    if (node.type === 'text')
      checkCitations(node.value, [...sources.keys()], (sentence) => {
        report(node, sentence);
      });
  });
  findAndReplace(tree, [CITATION, (_match: string, id: string) => citationLink(id, sources, cites)], {
    ignore: ['link', 'linkReference'],
  });
  visit(tree, 'link', (node) => {
    if (/^https?:/i.test(node.url))
      node.data = { ...node.data, hProperties: { rel: ['noopener', 'noreferrer', 'external'] } };
  });
  const hast = HTML.runSync(tree);
  return { html: problems.length > 0 ? '' : HTML.stringify(hast), words: countWords(body), cites, problems };
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function checkCitations(text: string, known: string[], report: (sentence: string) => void) {
  for (const [, id = ''] of text.matchAll(CITATION))
    if (!known.includes(id)) report(`There is no source “${id}” in sources/.${didYouMean(id, known)}`);
}

function citationLink(id: string, sources: ReadonlyMap<string, string>, cites: string[]): Link | false {
  const name = sources.get(id);
  if (name === undefined) return false;
  cites.push(id);
  const children: PhrasingContent[] = [{ type: 'text', value: name }];
  return { type: 'link', url: `#source-${id}`, children, data: { hProperties: { className: ['cite'] } } };
}

const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
