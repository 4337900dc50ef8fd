import type { ClientDirective } from 'astro';
import { isTouch } from './isTouch.ts';

/** What a hand does; a page that scrolls under a resting pointer or a finger does none of these. */
const WAKES = ['pointermove', 'pointerup', 'focusin', 'click', 'input'] as const;

/** What a reader did before the island was awake: fields with their value then, and buttons. */
export type Kept = Map<HTMLElement, string | boolean | null>;

function keep(kept: Kept, { target }: Event): void {
  if (!(target instanceof HTMLElement)) return;
  if (target instanceof HTMLInputElement && /radio|checkbox/.test(target.type)) kept.set(target, target.checked);
  else if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) kept.set(target, target.value);
  else {
    const button = target.closest('button');
    if (button) kept.set(button, null);
  }
}

/**
 * `client:touch="names"`: an island wakes at the first touch of a hand, or at once where the address carries a state of its own
 * (names of the query, with blanks between); it keeps what was done before, which the island does again when it is awake, and never empties itself.
 */
const touch: ClientDirective = (load, { value }, island) => {
  const kept: Kept = new Map();
  const remember = (event: Event) => {
    keep(kept, event);
  };
  const wake = (event?: Event) => {
    if (event && !isTouch(event)) return;
    for (const name of WAKES) island.removeEventListener(name, wake);
    island.addEventListener(
      'awake',
      (event) => {
        for (const name of ['click', 'change', 'input']) island.removeEventListener(name, remember, true);
        (event as CustomEvent<(kept: Kept) => void>).detail(kept);
      },
      { once: true },
    );
    const served = island.innerHTML;
    new MutationObserver((_changes, observer) => {
      if (island.childElementCount > 0) return;
      observer.disconnect();
      island.innerHTML = served;
    }).observe(island, { childList: true });
    void load().then((hydrate) => hydrate());
  };
  for (const name of ['click', 'change', 'input']) island.addEventListener(name, remember, true);
  for (const name of WAKES) island.addEventListener(name, wake, { passive: true });
  const asked = new URLSearchParams(location.search);
  if (typeof value === 'string' && value.split(' ').some((name) => asked.has(name))) wake();
};

export default touch;
