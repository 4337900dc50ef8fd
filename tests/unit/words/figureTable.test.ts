import { describe, expect, test } from 'vitest';
import { figureRows, figureTable } from '#words/figureTable.ts';
import { plain, story, type Fields } from '../build.ts';

const figure = (fields: Fields) => {
  const told = story({
    numbers: { hours: { value: undefined, chart: 'bars', label: 'How long', unit: 'hours', ...fields } },
  });
  const [first] = told.figures;
  if (!first) throw new Error('There is no figure.');
  return { rows: figureRows(first, told), table: figureTable(first, told) };
};
const rows = (fields: Fields) => figure(fields).table.rows.map((cells) => plain(cells.join(' | ')));

describe('the bars of a figure', () => {
  test('are its own, then those it is compared with, each in the tone of its account and with its words', () => {
    const compareWith = [
      { label: 'May', low: 5, high: 7.5 },
      { label: 'June', account: 'union', words: 'one shift' },
      { label: 'July', account: 'town' },
    ];
    const { rows: bars } = figure({ value: 9, row: 'October', account: 'company', compareWith });
    expect(bars.map(({ label, words, tone }) => [label, plain(words), tone])).toEqual([
      ['October', '9 h', 'first'],
      ['May', '5 h to 7 h 30 min', 'other'],
      ['June', 'one shift', 'second'],
      ['July', '', 'other'],
    ]);
  });
  test('are called by the figure’s label when its row has no name', () => {
    expect(figure({ low: 5, high: 5 }).rows[0]).toMatchObject({ label: 'How long', words: '5\u00a0h' });
  });
});

describe('the table behind a figure', () => {
  test('has the same rows as its bars, and says whose figure each is, or that none is given', () => {
    const compareWith = [
      { label: 'May', low: 5, high: 7 },
      { label: 'June', account: 'union' },
    ];
    expect(rows({ value: 9, row: 'October', account: 'company', compareWith })).toEqual([
      'October | 9 h | The company',
      'May | 5 h to 7 h | ',
      'June | not given | The union',
    ]);
  });
  test('has people in words, or as so many of so many, of the figure’s account', () => {
    const compareWith = [
      { label: 'Then', value: 2, of: 2 },
      { label: 'Now', value: 1, of: 2, words: 'one was ill', account: 'union' },
    ];
    expect(rows({ chart: 'people', value: 1, unit: 'people', account: 'town', compareWith })).toEqual([
      'Then | 2 of 2 | The town',
      'Now | one was ill | The union',
    ]);
  });
  test('has great numbers as the language writes them', () => {
    const compareWith = [{ label: 'Then', value: 1200, of: 12000 }];
    expect(rows({ chart: 'people', value: 1, unit: 'people', compareWith })).toEqual(['Then | 1,200 of 12,000 | ']);
  });
  test('has the two sides of a pair', () => {
    const sides = ['company', 'union'].map((account) => ({ account, words: `so ${account}`, who: `by ${account}` }));
    expect(rows({ chart: 'pair', sides })).toEqual([
      'by company | so company | The company',
      'by union | so union | The union',
    ]);
  });
  test('has the parts', () => {
    const parts = [
      { label: 'Waiting', value: 6 },
      { label: 'Fitting', value: 3 },
    ];
    expect(rows({ chart: 'none', value: 9, parts })).toEqual(['Waiting | 6 h | ', 'Fitting | 3 h | ']);
  });
  test('is empty when there is nothing to compare', () => {
    expect(figure({ value: 9 }).table).toEqual({ head: ['What', 'Value', 'Account'], rows: [] });
  });
});
