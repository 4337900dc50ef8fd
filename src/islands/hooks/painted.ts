/** Ends once what stands in the page now is drawn: the islands’ own `afterPaint`. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
