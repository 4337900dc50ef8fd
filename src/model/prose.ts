import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { CITATION, citationFaults } from './citationFaults.ts';
import { countWords } from './countWords.ts';
import { placeIn } from './placeIn.ts';
import type { Problem } from './problem.ts';
import { shorten } from './shorten.ts';

/** A link in a text, and where it stands in its file. */
export interface ProseLink {
  url: string;
  line: number;
  column: number;
}

export interface Prose {
  html: string;
  words: number;
  cites: string[];
  links: ProseLink[];
  problems: Problem[];
}

export interface ProseInput {
  file: string;
  body: string;
  /** The line of the file that the body starts on, counted from 1. */
  bodyLine: number;
  /** Names of the story’s sources by id. */
  sources: ReadonlyMap<string, string>;
  /** The path that the site stands under, with no slash at its end: what a link to `/` is led to. */
  base?: string;
}

/** Addresses that lead out in full, to this page or this site. A browser takes `//x` and `/\x` for another site. */
const SAFE_LINK = /^(https?:\/\/|mailto:|#|\/(?![/\\]))/;
/** An address that starts at the root of the site. */
const FROM_ROOT = /^\/(?![/\\])/;
/** The blank between a number and its unit, and between hours and their minutes: no line ends there. */
const UNIT = /(?<=\d) (?=(?:h|min)\b)|(?<=\d h) (?=\d+ min\b)/g;
const TEXT = unified().use(remarkParse);
const HTML = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, {
    ...defaultSchema,
    attributes: { ...defaultSchema.attributes, a: ['href', ['className', 'cite']] },
  })
  .use(rehypeStringify);

/** Turns a body into sanitised HTML. `[@source-id]` becomes a link to the source; what may not stand there is a problem. */
export function renderProse({ file, body, bodyLine, sources, base = '' }: ProseInput): Prose {
  const tree = TEXT.parse(body);
  const placeOf = (offset: number) => {
    const { line, column } = placeIn(body, offset);
    return { line: bodyLine + line - 1, column };
  };
  const problems = faultsOf(tree, body, [...sources.keys()]).map(({ offset, sentence }): Problem => ({
    file,
    field: 'text',
    sentence,
    ...placeOf(offset),
  }));
  const links: ProseLink[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition')
      links.push({ url: node.url, ...placeOf(node.position?.start.offset ?? 0) });
  });
  const cites: string[] = [];
  findAndReplace(tree, [CITATION, (_match: string, id: string) => citationLink(id, sources, cites)], {
    ignore: ['link', 'linkReference'],
  });
  findAndReplace(tree, [UNIT, '\u00a0']);
  const page = HTML.runSync(tree);
  visit(page, 'element', ({ properties }) => {
    const address = String(properties.href);
    if (FROM_ROOT.test(address)) properties.href = `${base}${address}`;
  });
  return { html: problems.length > 0 ? '' : HTML.stringify(page), words: countWords(body), cites, links, problems };
}

/** What may not stand in a text, with the offset in the body at which it starts. */
function faultsOf(tree: Root, body: string, known: readonly string[]): { offset: number; sentence: string }[] {
  const faults: { offset: number; sentence: string }[] = [];
  const report = ({ position }: { position?: Root['position'] }, sentence: string) => {
    faults.push({ offset: position?.start.offset ?? 0, sentence });
  };
  visit(tree, (node) => {
    if (node.type === 'html') report(node, `HTML is not allowed here: ${shorten(node.value)}. Write Markdown.`);
    if (node.type === 'image' || node.type === 'imageReference')
      report(node, 'Pictures are not allowed here. Describe it in words.');
    if (node.type === 'heading')
      report(node, 'Headings are not allowed here: the heading is a field at the top. Start a new paragraph.');
    if ((node.type === 'link' || node.type === 'definition') && !SAFE_LINK.test(node.url))
      report(
        node,
        `“${shorten(node.url)}” is not a link that can be followed. Write an address that starts with https://.`,
      );
    if (node.type === 'link' || node.type === 'linkReference')
      visit(node, 'text', (words) => {
        if (words.value.includes('[@')) report(words, 'A citation can’t stand inside a link. Write it after the link.');
      });
    if (node.type === 'text') faults.push(...citationFaultsIn(node, body, known));
  });
  return faults;
}

/** The faults of the citations of one text, each where it stands, or at the start of the text when it is written with entities. */
function citationFaultsIn({ value, position }: Text, body: string, known: readonly string[]) {
  let from = position?.start.offset ?? 0;
  return citationFaults(value, known).map(({ written, sentence }) => {
    const offset = body.indexOf(written, from);
    if (offset === -1) return { offset: from, sentence };
    from = offset + written.length;
    return { offset, sentence };
  });
}

function citationLink(id: string, sources: ReadonlyMap<string, string>, cites: string[]): Link | false {
  const name = sources.get(id);
  if (name === undefined) return false;
  cites.push(id);
  const children: PhrasingContent[] = [{ type: 'text', value: name }];
  return { type: 'link', url: `#source-${id}`, children, data: { hProperties: { className: ['cite'] } } };
}
