import { expect, test } from 'vitest';
import { putTall } from '#commands/putTall.ts';

const option = (piece: string, tall = '') =>
  `<option value="${piece}" data-tall="${tall}" data-title="A piece">A piece</option>`;

test('the option of every embed that was measured gets its height, and nothing else of the page changes', () => {
  const page = `<select>${option('gates')}${option('sources')}</select><p data-tall="">The gates</p>`;
  const tall = new Map([
    ['gates', 4944],
    ['opening', 300],
  ]);
  expect(putTall(page, tall)).toBe(page.replace(option('gates'), option('gates', '4944')));
});
