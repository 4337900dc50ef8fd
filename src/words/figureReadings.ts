import type { BarRow } from '#charts/placeBars.ts';
import { sideOf } from '#model/sideOf.ts';
import type { AssembledFigure, Story } from '#model/story.ts';
import { figureRows } from './figureTable.ts';
import { wordsFor } from './wordsFor.ts';

/** One row of a figure as it is drawn, read out and written to a file. */
export interface ReadRow extends BarRow {
  of?: number | undefined;
  /** The name of the account whose figure it is. */
  whose?: string | undefined;
}

/** The rows that a figure’s chart draws, in their order; those of a grid of units are what is counted and the rest. */
export function figureReadings(figure: AssembledFigure, story: Story): ReadRow[] {
  const { chart, compareWith, value = 0, of = 0, among, parts, label } = figure;
  const nameOf = (id: string | undefined) => story.accounts.find((account) => account.id === id)?.name;
  if (chart === 'bars') {
    const accounts = [figure.account, ...compareWith.map(({ account }) => account)];
    return figureRows(figure, story).map((row, index) => ({ ...row, whose: nameOf(accounts[index]) }));
  }
  const own = { of, words: '', tone: sideOf(figure.account, story.accounts) ?? ('other' as const) };
  const whose = nameOf(figure.account);
  if (chart === 'people')
    return compareWith.map((row) => ({
      ...own,
      label: row.label,
      value: row.value ?? 0,
      of: row.of ?? 0,
      words: row.words ?? '',
      whose: nameOf(row.account) ?? whose,
    }));
  const [counted, rest] = parts.length === 2 && parts[0]?.value === value ? parts : [];
  return [
    { ...own, label: counted?.label ?? label, value, words: among?.words ?? '', whose },
    { ...own, label: rest?.label ?? wordsFor(story.lang).number.others, value: of - value, whose },
  ];
}

/** What a figure is made of, where its chart doesn’t draw that. */
export function undrawnParts(figure: AssembledFigure, story: Story): ReadRow[] {
  const drawn = figureReadings(figure, story).map(({ label }) => label);
  const whose = story.accounts.find(({ id }) => id === figure.account)?.name;
  return figure.parts
    .filter(({ label }) => !drawn.includes(label))
    .map(({ label, value }) => ({ label, value, words: '', tone: 'other', whose }));
}
