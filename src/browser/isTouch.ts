/** Whether an event is a real touch of a hand: a mouse has to have moved, and a finger that only drags the page doesn’t count. */
export function isTouch(event: Event): boolean {
  if (!(event instanceof PointerEvent) || event.type !== 'pointermove') return true;
  return event.pointerType !== 'touch' && (event.movementX !== 0 || event.movementY !== 0);
}
