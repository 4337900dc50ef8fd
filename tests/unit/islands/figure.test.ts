import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Figure } from '#islands/Figure.tsx';
import type { ReadRow } from '#words/figureReadings.ts';

const ROWS: ReadRow[] = [
  { label: 'October', value: 9, of: 12, words: '9 h', tone: 'first', whose: 'The company' },
  { label: 'June', of: 12, words: 'a shift', tone: 'second', whose: 'The union' },
  { label: 'May', low: 5, high: 7, of: 12, words: '5 to 7 h', tone: 'other' },
];
const about = { id: 'hours', lang: 'en', label: 'How long', alt: 'Bars.', disputed: false, parts: [] };
const html = (kind: 'bars' | 'units' | 'people', rows: readonly ReadRow[], tabled = true) =>
  renderToStaticMarkup(createElement(Figure, { ...about, kind, rows, tabled }));

test.each([
  ['bars', html('bars', ROWS)],
  ['units', html('units', ROWS)],
  ['people', html('people', ROWS)],
  ['an empty axis', html('bars', [{ label: 'Inquiries', value: 0, words: '0', tone: 'other' }])],
])('%s are served with no style, no handler and no number that is none', (_, markup) => {
  expect(markup).not.toMatch(/ style=| on[a-z]+=|NaN|undefined|Infinity|\[object/);
  expect(markup).toContain('role="img" aria-label="Bars."');
});

test('the bars are served in full, with their values and their ends', () => {
  const markup = html('bars', ROWS);
  for (const { label } of ROWS) expect(markup).toContain(`>${label}</text>`);
  expect(markup).toMatch(/<rect class="f-first"[^>]* width="90%"/);
});

test('comparing is offered only where there is something to compare with, and a table where there is one', () => {
  expect(html('bars', ROWS)).toContain('type="checkbox"');
  expect(html('bars', ROWS.slice(0, 2))).not.toContain('type="checkbox"');
  expect(html('bars', ROWS.slice(0, 2), false)).not.toContain('figure-views');
  expect(html('people', ROWS)).not.toContain('type="checkbox"');
});

test('the longest reading holds its room before anything is read', () => {
  expect(html('bars', ROWS.slice(0, 1))).toContain('data-room="October: 9 of 12 (9 h), the company’s figure"');
  expect(html('bars', [{ ...ROWS[2], label: 'May' } as ReadRow])).toContain('data-room="Choose one to read it."');
  const long = { label: 'In the October of the year before last year', value: 2, words: '2 h', tone: 'other' as const };
  expect(html('bars', [...ROWS, long])).toContain('data-room="In the October of the year before last year: 2 h"');
});

test('a length that nobody gives is never drawn as the longest', () => {
  const markup = html('bars', [{ label: 'Brief', words: '', tone: 'second' }]);
  const open = /<g><text class="t t-strong.*?<\/g>/s.exec(markup);
  const ends = [...(open?.[0].matchAll(/(?:width|x2)="([\d.]+)%"/g) ?? [])].map(([, end]) => Number(end));
  expect(ends.length).toBeGreaterThan(2);
  expect(Math.max(...ends)).toBeLessThan(50);
});

test('nothing is drawn as none but a zero that somebody counted', () => {
  const row = (value?: number): ReadRow => ({ label: 'Inquiries', value, words: '', tone: 'first' });
  expect(html('bars', [row(0)])).toContain('>none</text>');
  expect(html('bars', [row()])).not.toContain('>none</text>');
  expect(html('bars', [row()])).toContain('f-fade');
  expect(html('bars', [row(0), { ...row(0), label: 'Letters' }])).toContain('>Letters</text>');
});
