/** A number short enough for the HTML; its three decimals are finer than a pixel at any width. */
export function round(value: number, decimals = 3): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
