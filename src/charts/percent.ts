/** A share from 0 to 100 as SVG writes it. Two decimals are finer than a pixel at any width, and short in the HTML. */
export function percent(share: number): string {
  return `${String(Math.round(share * 100) / 100)}%`;
}
