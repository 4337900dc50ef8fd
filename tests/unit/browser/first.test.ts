import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { inlineText } from '#model/inlineText.ts';
import { fc } from '../build.ts';

const room = path.resolve(import.meta.dirname, '../../../src');
const script = (file: string) => inlineText(readFileSync(path.join(room, file), 'utf8'));
const KNOWN = { theme: ['auto', 'light', 'dark'], motion: ['on', 'off'], lens: ['both', 'first', 'second'] };

/** What a script that runs before the first paint says on the root, for an address’s query and what the browser keeps. */
function said(file: string, search: string, getItem: (name: string) => string | null): Record<string, string> {
  const dataset: Record<string, string> = {};
  const document = { documentElement: { dataset, classList: new Set() } };
  const performance = { getEntriesByType: () => [{ type: 'navigate' }] };
  const location = { search, hash: '' };
  runInNewContext(script(file), { URLSearchParams, location, localStorage: { getItem }, document, performance });
  return dataset;
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '%',
    '%E0%A4%A',
    '',
    'FIRST',
    'first second',
    'x'.repeat(10_000),
  ),
  fc.constantFrom('first', 'second', 'both', 'light', 'dark', 'off', '"><script>', 'javascript:alert(1)'),
);
const queries = fc
  .array(fc.tuple(fc.constantFrom('lens', 'theme', 'motion', '__proto__', 'lens[]', 'LENS'), hostile), { maxLength: 5 })
  .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`);

test('whatever the address and the store say, the root says known words only', () => {
  fc.assert(
    fc.property(queries, hostile, fc.boolean(), (search, kept, refuses) => {
      const getItem = () => {
        if (refuses) throw new Error('no store');
        return kept;
      };
      const root = said('browser/first.ts', search, getItem);
      expect(Object.keys(root)).toEqual(Object.keys(KNOWN));
      for (const [group, known] of Object.entries(KNOWN)) expect(known).toContain(root[group]);
      const asked = new URLSearchParams(search).get('lens');
      if (asked !== null && KNOWN.lens.includes(asked)) expect(root.lens).toBe(asked);
      if (!refuses && KNOWN.theme.includes(kept)) expect(root.theme).toBe(kept);
    }),
    { numRuns: 300 },
  );
});

test('an embed takes the theme of its address, a known one, and nothing else', () => {
  fc.assert(
    fc.property(queries, (search) => {
      const asked = new URLSearchParams(search).get('theme');
      const taken = asked === 'light' || asked === 'dark' ? { theme: asked } : {};
      expect(said('embed/theme.ts', search, () => 'dark')).toEqual(taken);
    }),
  );
});
