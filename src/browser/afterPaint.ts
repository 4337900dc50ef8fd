/** Does what nobody has to see at once, as soon as the answer to the hand is drawn. */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}
