import { createHash } from 'node:crypto';
import type { InlinePart } from './inlineParts.ts';

/** What a page may do besides the scripts and styles written into it: load from its own site, and no more. */
const REST = "object-src 'none';base-uri 'none';form-action 'none'";
const BUILT = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
/** What a page begins its head with: its letters and its width, which load nothing. */
const START = /<meta charset="utf-8">(<meta [^<>]*name="viewport">)?/;

/** A text as a policy names it. */
export const hashOf = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * Takes the builder’s own policy out of a page that it has just made, and says which hashes it names. Throws where there is none.
 */
export function takePolicy(html: string): { html: string; named: string[] } {
  const built = BUILT.exec(html);
  if (!built) throw new Error('A page has no policy of the builder’s.');
  const named = [...(built[1] ?? '').matchAll(/'(sha256-[^']+)'/g)].map(([, hash = '']) => hash);
  return { html: html.replace(BUILT, ''), named };
}

/**
 * Throws where one of these parts of a page has a hash that is not among the `known`, those of the builder and of the site: to
 * name it would allow what content has brought in.
 */
export function refuseStrange(parts: readonly InlinePart[], known: ReadonlySet<string>): void {
  const strange = parts.find(({ text }) => text !== '' && !known.has(hashOf(text)));
  if (strange) throw new Error(`A <${strange.tag}> is not the site’s own: ${strange.text.slice(0, 60)}`);
}

/** The policy of a page that has these written into it, each by its hash, and the site’s own files besides. */
export function policyOf(parts: readonly Pick<InlinePart, 'tag' | 'text'>[]): string {
  const directive = (tag: 'script' | 'style') => {
    const hashes = new Set(parts.filter((part) => part.tag === tag).map(({ text }) => `'${hashOf(text)}'`));
    return hashes.size > 0 ? `${tag}-src 'self' ${[...hashes].join(' ')};` : '';
  };
  return `default-src 'self';${directive('script')}${directive('style')}${REST}`;
}

/** The same page with this policy before all that it governs. Throws where there is no place for it. */
export function putPolicy(html: string, policy: string): string {
  if (!START.test(html)) throw new Error('A page has no line of its letters (charset) to put its policy behind.');
  return html.replace(START, (start) => `${start}<meta http-equiv="content-security-policy" content="${policy}">`);
}
