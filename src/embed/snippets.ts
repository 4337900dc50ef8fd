import { heightAt, heightSteps, type Heights } from './heights.ts';

/** The width whose height stands in for all where a system takes the styles away: that of a usual column of text. */
const USUAL = 480;

export interface Framed {
  /** The address of the embed. */
  address: string;
  title: string;
  /** The address of its place in the story, for the link back. */
  place: string;
  heights: Heights;
}

/** A text as it may stand in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A frame that needs no script: it takes the height that was measured for the column it stands in, by container queries. */
export function plainFrame(framed: Framed): string {
  const name = `embed-${hash(framed.address)}`;
  const steps = heightSteps(framed.heights).map(
    ([width, height]) => `@container (min-width:${String(width)}px){.${name}{height:${String(height)}px}}`,
  );
  return [
    '<div style="container-type:inline-size;width:100%">',
    `<style>${steps.join('')}</style>`,
    frame(framed, name),
    '</div>',
    linkBack(framed),
  ].join('\n');
}

/** A frame, and the script that fits it to what it shows, `script` being the address of embed.js. */
export function scriptFrame(framed: Framed, script: string): string {
  return [frame(framed), `<script async src="${escapeHtml(script)}"></script>`, linkBack(framed)].join('\n');
}

/** A quotation with a link, for where no frame may stand; `dek` says what the piece shows, `from` whose it is. */
export function linkCard({ place, title }: Pick<Framed, 'place' | 'title'>, dek: string, from: string): string {
  const lines = [`<p><a href="${escapeHtml(place)}">${escapeHtml(title)}</a></p>`];
  if (dek !== '') lines.push(`<p>${escapeHtml(dek)}</p>`);
  return ['<blockquote>', ...lines, `<p>${escapeHtml(from)}</p>`, '</blockquote>'].join('\n');
}

function frame({ address, title, heights }: Framed, name?: string): string {
  const attributes = {
    ...(name !== undefined && { class: name }),
    src: address,
    title,
    width: '100%',
    height: String(heightAt(heights, USUAL)),
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    frameborder: '0',
    style: 'border:0;display:block;width:100%',
  };
  const pairs = Object.entries(attributes).map(([key, value]) => `${key}="${escapeHtml(value)}"`);
  return `<iframe ${pairs.join(' ')}></iframe>`;
}

const linkBack = ({ place, title }: Framed) => `<p><a href="${escapeHtml(place)}">${escapeHtml(title)}</a></p>`;

/** A short name for an address, the same every time, so that two embeds on one page don’t take each other’s heights. */
function hash(text: string): string {
  let value = 5381;
  for (const letter of text) value = (value * 33 + (letter.codePointAt(0) ?? 0)) % 4294967291;
  return value.toString(36);
}
