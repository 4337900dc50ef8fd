import type { BarRow } from '#charts/placeBars.ts';
import { sideOf } from '#model/sideOf.ts';
import type { AssembledFigure, Story } from '#model/story.ts';
import { quantityWords, wholeWords, type Quantity } from './quantityWords.ts';
import { wordsFor } from './wordsFor.ts';

/** The rows of a figure’s bar chart: its own, then those it is compared with. */
export function figureRows(figure: AssembledFigure, { accounts, lang }: Story): BarRow[] {
  const { row, label, value, low, high, account, unit } = figure;
  return [{ label: row ?? label, value, low, high, account }, ...figure.compareWith].map((one) => ({
    label: one.label,
    value: one.value,
    low: one.low,
    high: one.high,
    words: quantityWords(one, unit, lang) ?? '',
    tone: sideOf(one.account, accounts) ?? 'other',
  }));
}

/** The table behind a figure: every row with its value, and whose figure it is; empty when there is nothing to compare. */
export function figureTable(figure: AssembledFigure, { accounts, lang }: Story): { head: string[]; rows: string[][] } {
  const words = wordsFor(lang).number;
  const { chart, parts, compareWith, sides } = figure;
  const nameOf = (id: string | undefined) => accounts.find((account) => account.id === id)?.name ?? '';
  const row = (label: string, quantity: Quantity, account: string | undefined) => [
    label,
    (chart === 'people' ? quantity.words : undefined) ??
      wholeWords(quantity, lang) ??
      quantityWords(quantity, figure.unit, lang) ??
      words.unknown,
    nameOf(account),
  ];
  const rows = [
    ...(chart === 'bars' && compareWith.length > 0
      ? [row(figure.row ?? figure.label, { value: figure.value, low: figure.low, high: figure.high }, figure.account)]
      : []),
    ...compareWith.map((one) => row(one.label, one, one.account ?? (chart === 'people' ? figure.account : undefined))),
    ...parts.map(({ label, value }) => row(label, { value }, figure.account)),
    ...(chart === 'pair' ? sides.map(({ account, words: said, who }) => [who, said, nameOf(account)]) : []),
  ];
  return { head: [words.row, words.value, words.whose], rows };
}
