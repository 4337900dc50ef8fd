import type { InlinePart } from './inlinePart.ts';
import { inlineParts } from './inlineParts.ts';

/** Of each island’s box: that it has none. `ground.css` says the same to every page. */
const BOX = 'astro-island,astro-slot,astro-static-slot{display:contents}';

/**
 * The same page with its inline scripts joined into two, since the policy of a page has a hash for each: what runs before the
 * first paint, and how an island wakes, in the head; all else in the script at the end.
 */
export function joinScripts(html: string): string {
  const parts = inlineParts(html);
  const scripts = parts.filter(({ tag }) => tag === 'script');
  const first = scripts.find(({ late, inHead }) => inHead && !late);
  const last = scripts.findLast(({ late }) => late);
  const box = parts.findIndex(({ text }) => text === BOX);
  // Astro writes its two scripts right behind that rule.
  const islands = box < 0 || !first ? [] : parts.slice(box, box + 3);
  const rest = last
    ? scripts.filter(({ late, inHead }) => !late && !inHead).filter((one) => !islands.includes(one))
    : [];
  const says = (moved: readonly InlinePart[]) => moved.filter(({ tag }) => tag === 'script').map(({ text }) => text);
  const edits = [
    ...[...islands, ...rest].map(({ start, end }) => ({ at: start, until: end, text: '' })),
    ...(first
      ? [
          {
            at: first.textEnd,
            until: first.textEnd,
            text: says(islands)
              .map((text) => `;${text}`)
              .join(''),
          },
        ]
      : []),
    ...(last
      ? [
          {
            at: last.textStart,
            until: last.textStart,
            text: says(rest)
              .map((text) => `{${text}}`)
              .join(''),
          },
        ]
      : []),
  ];
  return edits
    .sort((a, b) => b.at - a.at)
    .reduce((page, { at, until, text }) => page.slice(0, at) + text + page.slice(until), html);
}
