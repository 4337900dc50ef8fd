/** What is seen of the element that has the focus. */
export interface FocusSeen {
  /** The element in short: its tag, what it is called, the piece it stands in. */
  name: string;
  /** Where it stands among all elements of the page, in their order. */
  place: number;
  /** What is wrong with it. */
  faults: string[];
  /** The colour of what shows the focus, and the ground it stands on. */
  colours: [ring: string, ground: string];
}

/** Looks, in the page, at the element that has the focus: does it show it, and does anything lie over it? None where nothing has it. */
export function focusSeen(): FocusSeen | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const said = element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent;
  const piece = element.closest('[data-piece]')?.id ?? '';

  // A radio shows its focus on its words; a row of a drawing on the drawing; an event on what a hand meets.
  const drawing = element.closest('.figure-rows')?.closest('.figure-chart');
  const beside = element.closest('.choice') && element.nextElementSibling;
  const target = drawing ?? element.closest('.track-point') ?? beside ?? element;
  const ring = target.querySelector('.is-read, .axis-hit') ?? target;
  const { outlineStyle, outlineWidth, outlineColor, stroke, strokeWidth } = getComputedStyle(ring);
  const isStroked = ring instanceof SVGElement && stroke !== 'none' && parseFloat(strokeWidth) >= 2;
  const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const faults = isStroked || isOutlined ? [] : ['shows no focus'];

  const boxes = [...ring.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  if (boxes.length === 0) faults.push('has no box');
  for (const { left, right, top, bottom } of boxes) {
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 2, top + 2],
      [right - 2, top + 2],
      [left + 2, bottom - 2],
      [right - 2, bottom - 2],
    ] as const;
    // What is taller than the window goes on outside of it.
    const seen = points.flatMap(([x, y]) => document.elementFromPoint(x, y) ?? []);
    if (seen.length === 0) faults.push(`is out of sight at ${String(Math.round(left))}, ${String(Math.round(top))}`);
    for (const over of seen) if (!isPartOf(over)) faults.push(`is under ${over.outerHTML.slice(0, 60)}`);
  }
  return {
    name: [element.tagName.toLowerCase(), said.trim().slice(0, 40), piece].join(' · '),
    place: [...document.querySelectorAll('*')].indexOf(element),
    faults,
    colours: [isStroked ? stroke : outlineColor, groundOf(ring)],
  };

  function isPartOf(over: Element): boolean {
    if (target.contains(over) || over.contains(target) || element?.closest('label')?.contains(over) === true)
      return true;
    // Events of one moment lie over each other.
    return over.closest('.axis-link') !== null && over.closest('.axis') === element?.closest('.axis');
  }

  function groundOf(from: Element): string {
    for (let one = from.parentElement; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (!/^rgba.*, 0\)$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  }
}

/** Waits, in the page, until the instrument that has the focus is awake, its axis is one stop, and what it draws is drawn. */
export async function settleFocus(): Promise<void> {
  const element = document.activeElement;
  const island = element?.closest('astro-island');
  const axis = element?.closest('.axis');
  const isWaking = () =>
    island?.hasAttribute('ssr') === true || (axis !== null && axis?.querySelector('a[tabindex="-1"]') === null);
  for (let more = 1000; more > 0 && island?.isConnected === true && isWaking(); more -= 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await new Promise(requestAnimationFrame);
}
