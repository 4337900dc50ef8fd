import type { ClientDirective } from 'astro';
import { isTouch } from './isTouch.ts';

/** What a hand does; a page that scrolls under a resting pointer or a finger does none of these. */
const WAKES = ['pointermove', 'pointerup', 'focusin', 'click', 'input'] as const;

/** What a reader did before the island was awake: fields with their value then; buttons and the rows of a drawing have none. */
export type Kept = Map<Element, string | boolean | null>;

function keep(kept: Kept, { target }: Event): void {
  const field = target instanceof Element && target.closest<HTMLInputElement>('input, select, button, [data-row]');
  if (!field) return;
  const { type, value, checked } = field;
  kept.set(field, /radio|checkbox/.test(type) ? checked : field.matches('input, select') ? value : null);
}

/** Puts back what was served where an island empties itself, which is what an error in it makes it do. */
function guard(island: HTMLElement): void {
  const served = island.innerHTML;
  new MutationObserver((_changes, observer) => {
    if (island.childElementCount > 0) return;
    observer.disconnect();
    island.innerHTML = served;
  }).observe(island, { childList: true });
}

/**
 * `client:touch="names"`: an island wakes at the first touch of a hand, or at once where the address carries a state of its own
 * (names of the query, with blanks between); it keeps what was done before, which the island does again when it is awake, and
 * never empties itself. Where its script doesn’t come it stays as it was served, and the next touch asks again.
 */
const touch: ClientDirective = (load, { value }, island) => {
  const kept: Kept = new Map();
  const remember = (event: Event) => {
    keep(kept, event);
  };
  const wake = (event?: Event) => {
    if (event && !isTouch(event)) return;
    for (const name of WAKES) island.removeEventListener(name, wake);
    guard(island);
    void load()
      .then((hydrate) => hydrate())
      .then(() => {
        if (island.hasAttribute('ssr')) wait();
      });
  };
  const wait = () => {
    for (const name of WAKES) island.addEventListener(name, wake, { passive: true });
  };
  island.addEventListener(
    'awake',
    (event) => {
      for (const name of ['click', 'change', 'input']) island.removeEventListener(name, remember, true);
      (event as CustomEvent<(kept: Kept) => void>).detail(kept);
    },
    { once: true },
  );
  for (const name of ['click', 'change', 'input']) island.addEventListener(name, remember, true);
  wait();
  const asked = new URLSearchParams(location.search);
  if (value.split(' ').some((name) => asked.has(name))) wake();
};

export default touch;
