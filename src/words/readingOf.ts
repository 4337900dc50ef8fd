import { formatQuantity } from '#model/formatQuantity.ts';
import type { Figure } from '#schema/figure.ts';
import type { ReadRow } from './figureReadings.ts';
import { wholeWords } from './quantityWords.ts';
import { wordsFor } from './wordsFor.ts';

interface Told {
  kind?: Figure['chart'];
  unit?: string | undefined;
  lang: string;
}

/** One row in one line, with whose figure it is where its label doesn’t say so: “October: 9 h, the town’s figure”. */
function lineOf(row: ReadRow, { kind, unit, lang }: Told): string {
  const words = wordsFor(lang).number;
  const { label, value, low, whose } = row;
  const given = value !== undefined || low !== undefined;
  const own = row.words === '' && value !== undefined ? formatQuantity(value, unit, lang) : row.words;
  const said = kind === 'people' && row.words !== '' ? row.words : (wholeWords(row, lang) ?? own);
  const named = whose === undefined || words.names(label, whose);
  const source = named ? '' : given ? words.figureFrom(whose) : words.noFigureFrom(whose);
  const tail = [said, source].filter((part) => part !== '').join(', ');
  if (label.includes(':')) return tail === '' ? label : `${label}; ${tail}`;
  return `${label}: ${tail || words.unknown}`;
}

/**
 * What the row of this index says, one line a reading. In a disputed figure a row that an account gives is never read alone:
 * the readings of all accounts stand together, in the order of the chart.
 */
export function readingOf(
  rows: readonly ReadRow[],
  index: number,
  { disputed, ...told }: Told & { disputed: boolean },
): string[] {
  const row = rows[index];
  if (!row) return [];
  const read = disputed && row.whose !== undefined ? rows.filter(({ whose }) => whose !== undefined) : [row];
  return read.map((one) => lineOf(one, told));
}
