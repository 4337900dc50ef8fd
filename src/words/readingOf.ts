import { formatQuantity } from '#model/formatQuantity.ts';
import type { ReadRow } from './figureReadings.ts';
import { wholeWords } from './quantityWords.ts';
import { wordsFor } from './wordsFor.ts';

/** One row in one line: “October, by the town: 9 h, the town’s figure”. */
function lineOf(row: ReadRow, unit: string | undefined, lang: string): string {
  const words = wordsFor(lang).number;
  const { label, value, low, whose } = row;
  const given = value !== undefined || low !== undefined;
  const own = row.words === '' && value !== undefined ? formatQuantity(value, unit, lang) : row.words;
  const said = wholeWords(row, lang) ?? own;
  const source = whose === undefined ? '' : given ? words.figureFrom(whose) : words.noFigureFrom(whose);
  const tail = [said, source].filter((part) => part !== '').join(', ') || words.unknown;
  return `${label}${label.includes(':') ? '; ' : ': '}${tail}`;
}

/**
 * What the row of this index says, one line a reading. In a disputed figure a row that an account gives is never read alone:
 * the readings of all accounts stand together, in the order of the chart.
 */
export function readingOf(
  rows: readonly ReadRow[],
  index: number,
  { unit, lang, disputed }: { unit?: string | undefined; lang: string; disputed: boolean },
): string[] {
  const row = rows[index];
  if (!row) return [];
  const told = disputed && row.whose !== undefined ? rows.filter(({ whose }) => whose !== undefined) : [row];
  return told.map((one) => lineOf(one, unit, lang));
}
