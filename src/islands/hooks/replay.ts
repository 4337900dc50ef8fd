import type { Kept } from '#browser/touch.ts';

/** Does again what the reader did, now that React listens. Setting the other value first makes React see the change. */
export function replay(kept: Kept): void {
  for (const [element, was] of kept) {
    if (typeof was === 'string') {
      const proto = element instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
      (element as HTMLInputElement).value = `${was} `;
      Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(element, was);
      element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
      continue;
    }
    if (element instanceof HTMLInputElement) element.checked = was !== true;
    if (element instanceof HTMLElement) element.click();
    else element.dispatchEvent(new Event('click', { bubbles: true }));
  }
}
