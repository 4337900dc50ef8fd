import { wrapText } from '#charts/wrapText.ts';
import { sourceLine, type FigureEvidence, type FigureFile } from '#words/figureCsv.ts';
import { wordsFor } from '#words/wordsFor.ts';

const [WIDTH, MARGIN, HEAD, LINE, LETTERS] = [720, 32, 72, 18, 98];
const STYLES = (
  'fill stroke stroke-width stroke-dasharray stroke-linejoin vector-effect paint-order text-anchor ' +
  'font-family font-size font-weight stop-color stop-opacity'
).split(' ');

type Attributes = Record<string, string | number>;

function make(name: string, attributes: Attributes, text?: string): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

/** A copy that needs no style sheet: what the page’s rules compute stands on each of its elements. */
function inlined(source: Element): Element {
  const copy = source.cloneNode(true) as Element;
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, one] of [source, ...source.querySelectorAll('*')].entries()) {
    const computed = getComputedStyle(one);
    const target = copies[index];
    if (!target) continue;
    for (const name of STYLES) {
      const value = computed.getPropertyValue(name);
      if (value !== '' && value !== 'normal')
        target.setAttribute(name, value.replace(/url\(["']?[^#]*#([\w-]+)["']?\)/, 'url(#$1)'));
    }
    for (const { name } of [...target.attributes])
      if (/^(class|style|role|aria-|data-)/.test(name)) target.removeAttribute(name);
  }
  return copy;
}

/** The drawing alone, without what a hand meets over it and as if no row were read. */
function drawingOf(chart: SVGSVGElement): Element {
  const figure = chart.closest('.figure');
  const read = figure?.getAttribute('data-read');
  figure?.removeAttribute('data-read');
  const drawing = inlined(chart);
  if (read != null) figure?.setAttribute('data-read', read);
  const hits = [...chart.querySelectorAll('*')].map((one) => one.closest('.hit') !== null);
  for (const [index, one] of [...drawing.querySelectorAll('*')].entries()) if (hits[index] === true) one.remove();
  return drawing;
}

/** The figure as a file of its own: the drawing as it stands, in its colours, under its name, over its standing, caveat and sources. */
export function figureSvg(chart: SVGSVGElement, { label, unit, lang }: FigureFile, evidence: FigureEvidence): string {
  const words = wordsFor(lang);
  const name = unit === undefined ? label : `${label} (${unit})`;
  const { standing, caveat, sources, updated, page } = evidence;
  const high = Number(chart.getAttribute('height'));
  const place = `${page}${updated === '' ? '' : ` (${words.opening.updated} ${updated})`}`;
  const below = [standing, caveat, `${words.from}:`, ...sources.map(sourceLine), place]
    .filter((one) => one !== '')
    .flatMap((one) => wrapText(one, LETTERS));
  const height = HEAD + high + 44 + below.length * LINE + MARGIN / 2;
  const styles = getComputedStyle(chart);
  const [paper, ink] = [styles.getPropertyValue('--paper'), styles.getPropertyValue('--ink')];
  const text = { fill: ink, 'font-family': styles.getPropertyValue('--sans'), 'font-size': 13 };

  const file = make('svg', {
    width: WIDTH,
    height,
    viewBox: `0 0 ${String(WIDTH)} ${String(height)}`,
    'xml:lang': lang,
  });
  const drawing = drawingOf(chart);
  for (const [name, value] of Object.entries({ x: MARGIN, y: HEAD, width: WIDTH - 2 * MARGIN, overflow: 'visible' }))
    drawing.setAttribute(name, String(value));
  const patterns = document.querySelectorAll(':is(pattern, linearGradient)[id]');
  const defs = make('defs', {});
  defs.append(...[...patterns].map(inlined));
  file.append(
    make('title', {}, name),
    make('desc', {}, `${chart.getAttribute('aria-label') ?? ''} ${below.join(' ')}`),
    defs,
    make('rect', { width: WIDTH, height, fill: paper }),
    make('text', { ...text, 'font-size': 18, 'font-weight': 600, x: MARGIN, y: 40 }, name),
    drawing,
    ...below.map((line, index) => {
      const weight = index === 0 && standing !== '' ? 600 : 400;
      return make('text', { ...text, 'font-weight': weight, x: MARGIN, y: HEAD + high + 44 + index * LINE }, line);
    }),
  );
  return new XMLSerializer().serializeToString(file);
}
