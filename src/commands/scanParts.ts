import { kindOfPart, type InlinePart } from './inlinePart.ts';

/** What may stand in a page that is read without a parser; each begins where the last ended, to which `y` holds it. */
const TEXT = /[^<]+/y;
const COMMENT = /<!--(?!-?>)(?:(?!--!?>|<!--)[^])*-->/y;
const DOCTYPE = /<!doctype html>/iy;
const END = /<\/([a-z][a-z0-9-]*)\s*>/iy;
const START = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*\/?>/iy;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g;

const names = (list: string) => new Set(list.split(' '));
/** Elements whose text has no tags in it, up to their own end. */
const RAW = names('script style title textarea iframe');
/** Elements after which all is read in another way; where one of them stands, a parser has the word. */
const STRANGE = names('desc foreignobject frameset listing math noembed noframes noscript plaintext template xmp');
const OF_HEAD = names('html head base link meta script style title');
const ENDS_HEAD = names('body html br');
/** What a drawing may have in it: with any other name it might end there. */
const DRAWN = names(
  'a circle defs ellipse g line lineargradient marker mask path pattern polygon polyline rect stop svg symbol text tspan use clippath',
);

/**
 * The scripts and style sheets of a page that is written plainly: whole tags, values between quotation marks, nothing after which
 * the rest is read in another way. Undefined for any other page, of which only a parser can say what a browser would find.
 */
export function scanParts(html: string): InlinePart[] | undefined {
  if (/[\r\0]/.test(html)) return undefined;
  const parts: InlinePart[] = [];
  let at = 0;
  let where = 'head' as 'head' | 'between' | 'body';
  const open = { svg: 0, select: 0 };
  const isCounted = (tag: string): tag is keyof typeof open => tag in open;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(html);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < html.length) {
    const text = take(TEXT);
    if (text && text[0].trim() !== '') where = 'body';
    if (text || take(COMMENT) || take(DOCTYPE)) continue;
    const ended = take(END)?.[1]?.toLowerCase();
    if (ended !== undefined) {
      if (ended === 'head' && where === 'head') where = 'between';
      if (ENDS_HEAD.has(ended)) where = 'body';
      if (open.svg > 0 && !DRAWN.has(ended)) return undefined;
      if (isCounted(ended)) open[ended] -= 1;
      continue;
    }
    const start = at;
    const [written = '', opened, attributes = ''] = take(START) ?? [];
    const tag = opened?.toLowerCase();
    if (tag === undefined || STRANGE.has(tag) || open.svg < 0 || open.select < 0) return undefined;
    if (open.svg > 0 && tag === 'title') {
      if (!take(TEXT) || take(END)?.[1]?.toLowerCase() !== 'title') return undefined;
      continue;
    }
    if (open.svg > 0 && !DRAWN.has(tag)) return undefined;
    if (isCounted(tag)) {
      if (written.endsWith('/>')) return undefined;
      open[tag] += 1;
    }
    if (!OF_HEAD.has(tag)) where = 'body';
    if (!RAW.has(tag)) continue;
    const end = html.slice(at).search(new RegExp(`</${tag}[\\s/>]`, 'i'));
    if (open.select > 0 || where === 'between' || end < 0) return undefined;
    const [textStart, textEnd] = [at, at + end];
    at = textEnd;
    if (!take(END)) return undefined;
    if (tag !== 'script' && tag !== 'style') continue;
    const inside = html.slice(textStart, textEnd);
    // A script with a comment in it may not end where it seems to, and a type may be written in another way.
    if (inside.includes('<!--') || attributes.includes('&')) return undefined;
    const kind = kindOfPart(tag, (name) => valueOf(attributes, name));
    if (kind) parts.push({ tag, text: inside, ...kind, inHead: where === 'head', start, textStart, textEnd, end: at });
  }
  return parts;
}

function valueOf(attributes: string, name: string): string | undefined {
  for (const [, written = '', ...values] of attributes.matchAll(ATTRIBUTE))
    if (written.toLowerCase() === name) return values.find(Boolean) ?? '';
  return undefined;
}
