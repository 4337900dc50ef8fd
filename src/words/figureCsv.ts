import { csv, wordCell } from '#model/csv.ts';
import type { ReadRow } from './figureReadings.ts';
import { wordsFor } from './wordsFor.ts';

/** What stands beside a figure, and where it stands. */
export interface FigureEvidence {
  standing: string;
  caveat: string;
  sources: readonly { name: string; title: string; address: string }[];
  /** The day of the page’s last change, as an ISO date. */
  updated: string;
  page: string;
}

export interface FigureFile {
  label: string;
  unit?: string | undefined;
  rows: readonly ReadRow[];
  lang: string;
}

/** A source as one line with its address. */
export const sourceLine = ({ name, title, address }: FigureEvidence['sources'][number]) =>
  title === '' ? `${name} <${address}>` : `${name}: ${title} <${address}>`;

/**
 * A figure as CSV by RFC 4180: a header, then a record a row. What belongs to the whole figure (standing, caveat, sources with
 * their addresses, the page and its date) stands in columns of its own, so that a row that is copied out keeps it.
 */
export function figureCsv({ label, unit = '', rows, lang }: FigureFile, evidence: FigureEvidence): string {
  const words = wordsFor(lang).number;
  const { low, high, of, unit: unitHead, words: inWords, ...about } = words.columns;
  const head = [words.row, words.value, low, high, of, unitHead, inWords, words.whose, ...Object.values(about)];
  const sources = evidence.sources.map(sourceLine).join('\n');
  const { standing, caveat, updated, page } = evidence;
  const number = (value: number | undefined) => (value === undefined ? '' : String(value));
  const records = rows.map((row) => [
    row.label,
    number(row.value),
    number(row.low),
    number(row.high),
    number(row.of),
    unit,
    row.words.replaceAll('\u00a0', ' '),
    row.whose ?? '',
    ...[label, standing, caveat, sources, updated, page],
  ]);
  return csv([head, ...records].map((record) => record.map(wordCell)));
}
