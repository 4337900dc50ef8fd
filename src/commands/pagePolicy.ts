import { createHash } from 'node:crypto';
import { inlineParts } from './inlineParts.ts';

/** What a page may do besides the scripts and styles written into it: load from its own site, and no more. */
const REST = "object-src 'none';base-uri 'none';form-action 'none'";
const BUILT = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
/** What a page begins its head with: its letters and its width, which load nothing. */
const START = /<meta charset="utf-8">(<meta [^<>]*name="viewport">)?/;

/** A text as a policy names it. */
export const hashOf = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * Takes the builder’s own policy out of a page that it has just made. Throws where the page has a script or a style sheet that
 * the builder and the site know nothing of: its hash would allow what content has brought in. `known` are further hashes.
 */
export function takePolicy(html: string, known: readonly string[]): string {
  const built = BUILT.exec(html);
  if (!built) throw new Error('A page has no policy of the builder’s.');
  const trusted = new Set([...known, ...(built[1] ?? '').matchAll(/'(sha256-[^']+)'/g).map(([, hash = '']) => hash)]);
  const strange = inlineParts(html).find(({ text }) => text !== '' && !trusted.has(hashOf(text)));
  if (strange) throw new Error(`A <${strange.tag}> is not the site’s own: ${strange.text.slice(0, 60)}`);
  return html.replace(BUILT, '');
}

/** The policy of a page as it is served: the site’s own files, and by its hash each script and style sheet written into it. */
export function policyOf(html: string): string {
  const parts = inlineParts(html);
  const directive = (tag: 'script' | 'style') => {
    const hashes = new Set(parts.filter((part) => part.tag === tag).map(({ text }) => `'${hashOf(text)}'`));
    return hashes.size > 0 ? `${tag}-src 'self' ${[...hashes].join(' ')};` : '';
  };
  return `default-src 'self';${directive('script')}${directive('style')}${REST}`;
}

/** The same page, finished, with its policy before all that it governs. Throws where there is no place for it. */
export function putPolicy(html: string): string {
  if (!START.test(html)) throw new Error('A page has no line of its letters (charset) to put its policy behind.');
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
  return html.replace(START, (start) => start + meta);
}
