import type { FigureEvidence } from '#words/figureCsv.ts';

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What stands beside a figure on the page, read from the page: so it is never sent twice, and never says anything else. */
export function readEvidence(id: string): FigureEvidence {
  const entry = document.getElementById(id);
  const words = (selector: string) =>
    [...(entry?.querySelectorAll(selector) ?? [])].map((one) => clean(one.textContent));
  const sources = [...(entry?.querySelectorAll<HTMLAnchorElement>('.from a') ?? [])].map((link) => {
    const cited = document.querySelector<HTMLAnchorElement>(`#${CSS.escape(link.hash.slice(1))} .cite a`);
    return { name: clean(link.textContent), title: clean(cited?.textContent), address: cited?.href ?? link.href };
  });
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return {
    standing: words('.standing').join(' '),
    caveat: words('.caveat').join(' '),
    sources,
    updated: document.querySelector<HTMLTimeElement>('.dateline time')?.dateTime ?? '',
    // An embed’s canonical address leads to its piece.
    page: new URL(`#${id}`, canonical ?? location.origin + location.pathname).href,
  };
}
