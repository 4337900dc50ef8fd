import { heightAt, heightSteps, NARROW, type Heights } from './heights.ts';

export interface Framed {
  /** The address of the embed. */
  address: string;
  title: string;
  /** The address of its place in the story, for the link back. */
  place: string;
  heights: Heights;
}

/** A picture of a piece, for where a link to it is shown; its size is in pixels. */
export interface Card {
  address: string;
  alt: string;
  width: number;
  height: number;
}

/** A text as it may stand in HTML, between tags or in a quoted attribute. */
function escapeHtml(text: string): string {
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
  return [
    frame(framed),
    `<script async src="${escapeHtml(script)}" referrerpolicy="no-referrer"></script>`,
    linkBack(framed),
  ].join('\n');
}

/** The width of a card in a mail, in CSS pixels; it narrows with its column where that is less. */
const IN_MAIL = 600;

/** A picture with a link, and the link in words, for where no frame may stand. */
export function linkCard(framed: Pick<Framed, 'place' | 'title'>, { address, alt, width, height }: Card): string {
  const image = attributesOf({
    src: address,
    alt,
    width: String(IN_MAIL),
    height: String(Math.round((IN_MAIL * height) / width)),
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    style: 'border:0;max-width:100%;height:auto',
  });
  return [`<p><a href="${escapeHtml(framed.place)}"><img ${image}></a></p>`, linkBack(framed)].join('\n');
}

function frame({ address, title, heights }: Framed, name?: string): string {
  const attributes = {
    ...(name !== undefined && { class: name }),
    src: address,
    title,
    width: '100%',
    // Where styles and script are taken away, too tall shows all of it, and too short would hide the end without a sign.
    height: String(heightAt(heights, NARROW)),
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    frameborder: '0',
    style: 'border:0;display:block;width:100%',
  };
  return `<iframe ${attributesOf(attributes)}></iframe>`;
}

const attributesOf = (attributes: Record<string, string>) =>
  Object.entries(attributes)
    .map(([key, value]) => `${key}="${escapeHtml(value)}"`)
    .join(' ');

const linkBack = ({ place, title }: Pick<Framed, 'place' | 'title'>) =>
  `<p style="margin-top:.75em"><a href="${escapeHtml(place)}">${escapeHtml(title)}</a></p>`;

/** A short name for an address, the same every time, so that two embeds on one page don’t take each other’s heights. */
function hash(text: string): string {
  let value = 5381;
  for (const letter of text) value = (value * 33 + (letter.codePointAt(0) ?? 0)) % 4294967291;
  return value.toString(36);
}
