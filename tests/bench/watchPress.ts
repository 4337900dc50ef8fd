declare global {
  interface Window {
    /** What the last press that was watched took, in ms. */
    pressed: { durations: number[]; drawn?: number };
  }
}

/**
 * Watches, in the page, the next press: how long each of its events takes until the next paint, and when the first change of
 * the page outside of its fields is drawn that comes after it, or after the instrument it wakes is awake.
 */
export function watchPress(from: string): void {
  const pressed: Window['pressed'] = { durations: [] };
  window.pressed = pressed;
  const timing = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[])
      if (entry.interactionId > 0) pressed.durations.push(entry.duration);
  });
  timing.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);

  let at = 0;
  const changes = new MutationObserver((records) => {
    if (records.every(({ target }) => target instanceof HTMLInputElement)) return;
    changes.disconnect();
    requestAnimationFrame(() => setTimeout(() => (pressed.drawn = performance.now() - at)));
  });
  const once = { capture: true, once: true };
  addEventListener('click', ({ timeStamp }) => (at = timeStamp), once);
  addEventListener(
    from,
    () => {
      changes.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    },
    once,
  );
}
