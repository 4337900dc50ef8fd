import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A script or a style sheet that is written into a page; places are offsets in its HTML. */
export interface InlinePart {
  tag: 'script' | 'style';
  text: string;
  /** Whether it is a script that runs only when the page is read to its end. */
  late: boolean;
  inHead: boolean;
  start: number;
  textStart: number;
  textEnd: number;
  end: number;
}

/** Kinds of `<script>` that are data, which no browser runs. */
const DATA = new Set(['application/ld+json', 'application/json']);

/**
 * Every script and style sheet that a browser would find written into a page, in its order; not what a text or a value says.
 * Throws where one is not closed.
 */
export function inlineParts(html: string): InlinePart[] {
  const parts: InlinePart[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node, inHead: boolean) => {
    if ('tagName' in node) {
      const part = partOf(node, inHead);
      if (part) parts.push(part);
      if ('content' in node) walk(node.content, inHead);
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, inHead || node.nodeName === 'head');
  };
  walk(parse(html, { sourceCodeLocationInfo: true }), false);
  return parts.sort((a, b) => a.start - b.start);
}

function partOf(element: DefaultTreeAdapterTypes.Element, inHead: boolean): InlinePart | undefined {
  const { tagName: tag, attrs, sourceCodeLocation: place, childNodes } = element;
  const value = (name: string) => attrs.find((one) => one.name === name)?.value;
  if (tag !== 'script' && tag !== 'style') return undefined;
  const type = value('type')?.trim().toLowerCase() ?? '';
  if (tag === 'script' && (value('src') !== undefined || DATA.has(type))) return undefined;
  if (!place?.startTag || !place.endTag) throw new Error(`A <${tag}> is not closed.`);
  return {
    tag,
    text: childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
    late: type === 'module',
    inHead,
    start: place.startOffset,
    textStart: place.startTag.endOffset,
    textEnd: place.endTag.startOffset,
    end: place.endOffset,
  };
}
