import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { kindOfPart, type InlinePart } from './inlinePart.ts';
import { scanParts } from './scanParts.ts';

/**
 * Every script and style sheet that a browser would find written into a page, in its order; not what a text or a value says.
 * A page written as plainly as ours is read through once; any other is parsed as a browser does, which takes ten times as long.
 */
export function inlineParts(html: string): InlinePart[] {
  return scanParts(html) ?? parseParts(html);
}

/** The same by the parser alone. Throws where a script or a style sheet is not closed. */
export function parseParts(html: string): InlinePart[] {
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
  if (tag !== 'script' && tag !== 'style') return undefined;
  const kind = kindOfPart(tag, (name) => attrs.find((one) => one.name === name)?.value);
  if (!kind) return undefined;
  if (!place?.startTag || !place.endTag) throw new Error(`A <${tag}> is not closed.`);
  const { endOffset: textStart } = place.startTag;
  const { startOffset: textEnd } = place.endTag;
  const text = childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return { tag, text, ...kind, inHead, start: place.startOffset, textStart, textEnd, end: place.endOffset };
}
