/**
 * Does what nobody has to see at once, as soon as the answer to the hand is drawn. An island has its own words for it, `painted`, and
 * `sayPath` writes it out: as a file of both it would be one request more, at the page’s load or at the first touch.
 */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}
