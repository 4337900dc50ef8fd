import { isTouch } from './isTouch.ts';

/** How long the buttons wait, in ms: what the touch itself wakes comes first. */
const AFTER = 500;
const TOUCHES = ['pointermove', 'pointerup', 'focusin'] as const;

/** Asks for the buttons of places at the first real touch, and says what was touched; a page that only scrolls asks for nothing. */
export function askForPlaces(): void {
  const ask = (event: Event): void => {
    if (!isTouch(event)) return;
    for (const touch of TOUCHES) removeEventListener(touch, ask);
    setTimeout(() => {
      const src = `${import.meta.env.BASE_URL}places/${document.documentElement.lang}.js`;
      document.head.append(Object.assign(document.createElement('script'), { src, touched: event.target }));
    }, AFTER);
  };
  for (const touch of TOUCHES) addEventListener(touch, ask);
}
