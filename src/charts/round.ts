/** Three decimals: finer than a pixel at any width, and short in the HTML. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
