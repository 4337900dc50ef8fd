import { isTouch } from './isTouch.ts';

/** How long the buttons wait, in ms: what the touch itself wakes comes first. */
const AFTER = 500;
const TOUCHES = ['pointermove', 'click', 'focusin'] as const;

/** Asks for the buttons of places at the first real touch; a page that only scrolls asks for nothing. */
export function askForPlaces(): void {
  const ask = (event: Event): void => {
    if (!isTouch(event)) return;
    for (const touch of TOUCHES) removeEventListener(touch, ask);
    const script = document.createElement('script');
    script.src = `${import.meta.env.BASE_URL}places/${document.documentElement.lang}.js`;
    setTimeout(() => {
      document.head.append(script);
    }, AFTER);
  };
  for (const touch of TOUCHES) addEventListener(touch, ask, { passive: true });
}
