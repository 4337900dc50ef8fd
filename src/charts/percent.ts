/**
 * A share from 0 to 100 as SVG writes it, short in the HTML: one decimal is half a pixel in the widest drawing. Marks in a row
 * ask for two, since an eye compares the gaps between them.
 */
export function percent(share: number, decimals = 1): string {
  return `${String(Number(share.toFixed(decimals)))}%`;
}
