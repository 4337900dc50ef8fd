import type { InlinePart } from './inlineParts.ts';

/** The same page with these texts in place of the parts’ own; a part that is to have none is taken out, with its tags. */
export function writeParts(html: string, texts: ReadonlyMap<InlinePart, string>): string {
  return [...texts]
    .sort(([a], [b]) => b.start - a.start)
    .reduce(
      (page, [{ start, textStart, textEnd, end }, text]) =>
        text === '' ? page.slice(0, start) + page.slice(end) : page.slice(0, textStart) + text + page.slice(textEnd),
      html,
    );
}
