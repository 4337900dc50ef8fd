import type { InlinePart } from './inlineParts.ts';

/** Of each island’s box: that it has none. `ground.css` says the same to every page. */
const BOX = 'astro-island,astro-slot,astro-static-slot{display:contents}';

/** Of the script that tells a host how tall an embed is: it stands by itself, as hosts know it. */
const HEIGHT = 'embed-size';

const says = (parts: readonly InlinePart[]) => parts.filter(({ tag }) => tag === 'script').map(({ text }) => text);

/**
 * What is to be written in place of each part of a page: its inline scripts joined into the first of its head, since the policy
 * of a page has a hash for each; after it how an island wakes, and once the page is read to its end, all the others in their
 * order. A part without words is to be taken out.
 */
export function joinScripts(parts: readonly InlinePart[]): Map<InlinePart, string> {
  const written = new Map(parts.map((part) => [part, part.text]));
  const first = parts.find(({ tag, late, inHead }) => tag === 'script' && inHead && !late);
  if (!first) return written;
  const box = parts.findIndex(({ text }) => text === BOX);
  // Astro writes its two scripts right behind that rule.
  const islands = box < 0 ? [] : parts.slice(box, box + 3);
  const others = parts.filter(
    (part) => part.tag === 'script' && !part.inHead && !islands.includes(part) && !part.text.includes(HEIGHT),
  );
  const late = says(others).map((text) => `{${text}}`);
  for (const part of [...islands, ...others]) written.set(part, '');
  return written.set(
    first,
    [
      first.text,
      ...says(islands).map((text) => `;${text}`),
      late.length > 0 ? `;addEventListener('DOMContentLoaded',()=>{${late.join('')}})` : '',
    ].join(''),
  );
}
