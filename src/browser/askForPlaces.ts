import { isTouch } from './isTouch.ts';

const TOUCHES = ['pointermove', 'click', 'focusin'] as const;

/** Asks for the buttons of places at the first real touch; a page that only scrolls asks for nothing. */
export function askForPlaces(): void {
  const ask = (event: Event): void => {
    if (!isTouch(event)) return;
    for (const touch of TOUCHES) removeEventListener(touch, ask);
    const script = document.createElement('script');
    script.src = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/places/${document.documentElement.lang}.js`;
    document.head.append(script);
  };
  for (const touch of TOUCHES) addEventListener(touch, ask, { passive: true });
}
