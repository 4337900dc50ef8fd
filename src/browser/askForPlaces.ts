const TOUCHES = ['pointermove', 'pointerup', 'focusin'] as const;

/** Asks for the buttons of places at the first real touch: a page that scrolls under a resting pointer is none. */
export function askForPlaces(): void {
  const ask = (event: Event): void => {
    if (event.type === 'pointermove' && !(event as PointerEvent).movementX && !(event as PointerEvent).movementY)
      return;
    for (const touch of TOUCHES) removeEventListener(touch, ask);
    const script = document.createElement('script');
    script.src = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/places/${document.documentElement.lang}.js`;
    document.head.append(script);
  };
  for (const touch of TOUCHES) addEventListener(touch, ask, { passive: true });
}
