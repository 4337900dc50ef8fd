import { describe, expect, test } from 'vitest';
import { checkFigures } from '#model/checkFigures.ts';
import { findings, type Fields } from '../build.ts';

const found = (figure: Fields) =>
  findings(checkFigures, { numbers: { hours: { value: undefined, alt: 'A bar.', ...figure } } });
const side = { account: 'union', words: 'so', who: 'they' };
const parts = (...values: number[]) => values.map((value) => ({ label: 'part', value }));

describe('nothing is found in a figure', () => {
  test.each<[string, Fields]>([
    ['that is one value', { value: 9 }],
    ['that is zero', { value: 0 }],
    ['that is a range', { low: 5, high: 7 }],
    ['that nobody has published', { known: false }],
    ['whose parts add up to the value', { value: 0.3, parts: parts(0.1, 0.2) }],
    ['of units whose parts add up to the whole', { value: 1, of: 12, chart: 'units', parts: parts(1, 11) }],
    ['whose parts add up to the whole, when it has one', { value: 9, of: 24, chart: 'bars', parts: parts(9, 15) }],
    ['that is a pair of two sides', { chart: 'pair', sides: [side, { ...side, account: 'company' }] }],
    [
      'of people, each row with its whole',
      { value: 1, chart: 'people', compareWith: [{ label: 'a', value: 2, of: 2 }] },
    ],
    ['with a row of no known length', { value: 9, chart: 'bars', compareWith: [{ label: 'a', words: 'a shift' }] }],
  ])('%s', (_, figure) => {
    expect(found(figure)).toBe('');
  });
});

describe('a figure is refused', () => {
  test('with no number', () => {
    expect(found({})).toMatchInlineSnapshot(`"lift/numbers/hours.md → value: Write value, or low and high."`);
  });
  test('with a value and a range', () => {
    expect(found({ value: 9, high: 10 })).toMatchInlineSnapshot(
      `"lift/numbers/hours.md → value: Write value, or low and high, and not both."`,
    );
  });
  test('with one end of a range', () => {
    expect([found({ low: 5 }), found({ high: 7 })].join('\n')).toMatchInlineSnapshot(`
      "lift/numbers/hours.md → low: A range has both ends: write low and high.
      lift/numbers/hours.md → high: A range has both ends: write low and high."
    `);
  });
  test('with a range that runs backwards', () => {
    expect(found({ low: 7, high: 5 })).toMatchInlineSnapshot(
      `"lift/numbers/hours.md → low: The low end is above the high end. Change the two."`,
    );
  });
  test('with the same faults in a row', () => {
    const compareWith = [
      { label: 'a', value: 1, low: 1 },
      { label: 'b', low: 1 },
      { label: 'c', low: 2, high: 1 },
    ];
    expect(found({ value: 9, compareWith })).toMatchInlineSnapshot(`
      "lift/numbers/hours.md → compareWith.0.value: Write value, or low and high, and not both.
      lift/numbers/hours.md → compareWith.1.low: A range has both ends: write low and high.
      lift/numbers/hours.md → compareWith.2.low: The low end is above the high end. Change the two."
    `);
  });
  test('whose parts do not add up', () => {
    expect(found({ value: 9, parts: parts(6, 2.5) })).toMatchInlineSnapshot(
      `"lift/numbers/hours.md → parts: The parts add up to 8.5, not to 9."`,
    );
    expect(found({ value: 1, of: 12, chart: 'units', parts: parts(1, 10) })).toMatchInlineSnapshot(
      `"lift/numbers/hours.md → parts: The parts add up to 11, not to 12."`,
    );
  });
  test('whose parts have nothing to add up to, without naming a number that is not there', () => {
    expect(found({ low: 5, high: 7, parts: parts(3, 3) })).toMatchInlineSnapshot(
      `"lift/numbers/hours.md → parts: Parts need a number that they add up to: write of, or value."`,
    );
  });
  test('that is more than its whole', () => {
    expect(found({ value: 13, of: 12 })).toMatchInlineSnapshot(
      `"lift/numbers/hours.md → of: The whole is smaller than the value."`,
    );
  });
  test('that is drawn, and says nothing to who can’t see it', () => {
    const rows = [{ label: 'a', value: 2, of: 2 }];
    const drawn = ['bars', 'units', 'people'].map((chart) =>
      found({ value: 1, of: 12, chart, compareWith: rows, alt: undefined }),
    );
    expect(new Set(drawn)).toEqual(
      new Set(['lift/numbers/hours.md → alt: Write what the chart shows, for who can’t see it.']),
    );
    expect(found({ value: 1, chart: 'none', alt: undefined })).toBe('');
  });
  test('of units without a whole', () => {
    expect(found({ value: 1, chart: 'units' })).toMatchInlineSnapshot(
      `"lift/numbers/hours.md → of: A chart of units draws each: write of, a whole number from 1 to 100."`,
    );
  });
  test.each<[string, Fields]>([
    ['that is a range', { low: 1, high: 2, of: 12 }],
    ['that nobody has published', { known: false, of: 12 }],
    ['that has no number', { of: 12 }],
    ['that is a part of one', { value: 0.5, of: 12 }],
  ])('of units %s, of which none could be drawn', (_, figure) => {
    expect(found({ chart: 'units', ...figure })).toBe(
      'lift/numbers/hours.md → value: A chart of units counts them: write a whole number as value.',
    );
  });
  test.each([0, 12.5, 101])('of units with a whole of %d', (of) => {
    expect(found({ chart: 'units', value: 0, of })).toBe(
      'lift/numbers/hours.md → of: A chart of units draws each: write of, a whole number from 1 to 100.',
    );
  });
  test('that is a pair of one side', () => {
    expect(found({ chart: 'pair', sides: [side] })).toMatchInlineSnapshot(
      `"lift/numbers/hours.md → sides: A pair needs two sides."`,
    );
  });
  test('of people in a row without a whole', () => {
    expect(found({ value: 1, chart: 'people', compareWith: [{ label: 'a', value: 2 }] })).toMatchInlineSnapshot(
      `"lift/numbers/hours.md → compareWith: A chart of people needs rows: write value and of in each."`,
    );
  });
  test('of people without a row', () => {
    expect(found({ value: 1, of: 2, chart: 'people' })).toBe(
      'lift/numbers/hours.md → compareWith: A chart of people needs rows: write value and of in each.',
    );
  });
  test('of more people than a row can draw, or than there are', () => {
    const row = (value: number, of: number) =>
      found({ value: 1, chart: 'people', compareWith: [{ label: 'a', value, of }] });
    expect([row(6, 8), row(3, 2)].join('\n')).toMatchInlineSnapshot(`
      "lift/numbers/hours.md → compareWith.0.of: A row has room for 5 people. Write 5 or less.
      lift/numbers/hours.md → compareWith.0.of: The whole is smaller than the value."
    `);
  });
  test('of units that is among more than there are, or more than a row has room for', () => {
    const among = (of: number, count: number) =>
      found({ value: 1, of, chart: 'units', among: { count, words: 'one of them' } });
    expect([among(12, 13), among(39, 14)].join('\n')).toMatchInlineSnapshot(`
      "lift/numbers/hours.md → among.count: There are only 12 of them. Write 12 or less, or leave among out and say it in the text.
      lift/numbers/hours.md → among.count: A row has room for 13. Write 13 or less, or leave among out and say it in the text."
    `);
    expect(among(39, 13)).toBe('');
  });
  test('that is a pair of one account', () => {
    expect(found({ chart: 'pair', sides: [side, side] })).toMatchInlineSnapshot(
      `"lift/numbers/hours.md → sides.1.account: Both sides are of one account. Write the id of another."`,
    );
  });
});

describe('the hours of an incident to contrast', () => {
  const contrast = (fields: Fields) => findings(checkFigures, { contrast: { may: fields } });
  test('may be one end, or none', () => {
    expect(contrast({}) + contrast({ low: 5 }) + contrast({ low: 5, high: 5 })).toBe('');
  });
  test('do not run backwards', () => {
    expect(contrast({ low: 7, high: 5 })).toMatchInlineSnapshot(
      `"lift/contrast/may.md → low: The low end is above the high end. Change the two."`,
    );
  });
});

const mark = (figure: Fields, unread?: string[], id = 'hours') =>
  findings(
    checkFigures,
    { story: { story: { mark: { figure: 'hours', counted: 'nine', caption: 'an hour' } } }, numbers: { [id]: figure } },
    unread,
  );

describe('the mark', () => {
  test('is a figure with a whole value from 1 to 48', () => {
    expect(mark({ value: 1 }) + mark({ value: 48 })).toBe('');
    for (const value of [0, 0.5, 49])
      expect(mark({ value })).toBe(
        'lift/story.md → mark.figure: The mark needs a figure with a whole value from 1 to 48.',
      );
    expect(mark({ value: undefined, low: 2, high: 3 })).toContain('from 1 to 48');
  });
  test('is a figure that is there, or that cannot be read', () => {
    expect(mark({}, ['hours'], 'other')).toBe('');
    expect(mark({}, [], 'hour')).toMatchInlineSnapshot(
      `"lift/story.md → mark.figure: There is no figure “hours”. Did you mean “hour”?"`,
    );
  });
});
