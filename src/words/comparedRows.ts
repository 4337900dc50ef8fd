import type { Figure } from '#schema/figure.ts';
import type { ReadRow } from './figureReadings.ts';

/** The rows of a figure that its own can stand without: what it is compared with, and no account’s version of it. */
export function comparedRows(chart: Figure['chart'], rows: readonly ReadRow[]): ReadRow[] {
  return chart === 'bars' ? rows.filter(({ whose }, index) => index > 0 && whose === undefined) : [];
}
