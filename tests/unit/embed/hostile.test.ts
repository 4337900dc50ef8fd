import { describe, expect, test } from 'vitest';
import { heightMessages } from '#embed/heightMessages.ts';
import { notUnderstood, type Askable } from '#embed/asked.ts';
import { stateOf } from '#embed/previewer/chosen.ts';
import { fc } from '../build.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('%', '%E0%A4%A', '__proto__', '$&', '\\', '(', '<script>', 'xPYMx', '"]', 'o'.repeat(10_000)),
);
const query = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom('theme', 'gates', 'table', 'childId', '__proto__'), text), text), {
    maxLength: 6,
  })
  .map((pairs) => new URLSearchParams(pairs));
const ASKABLE: Askable[] = [
  ['theme', 'auto|light|dark', '“theme={value}” is not understood.'],
  ['gates', '[ocu]{3}', '“gates={value}” is not understood.'],
  ['table', '(?:a|b\\+c)(?: (?:a|b\\+c))*', '“table={value}” is not understood.'],
];

describe('whatever an address asks', () => {
  test('it is understood, or told in its one sentence, at most forty letters of it', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const told = notUnderstood(asked, ASKABLE);
        expect(told.length).toBeLessThanOrEqual(ASKABLE.length);
        for (const sentence of told) expect(sentence).toMatch(/^“(theme|gates|table)=[^]{1,40}” is not understood\.$/);
      }),
      { numRuns: 300 },
    );
  });
  test('a frame says its height and its own address, and gives a secret no more than letters and figures', () => {
    fc.assert(
      fc.property(query, fc.stringMatching(/^\w{0,9}$/), text, (asked, secret, rest) => {
        const address = new URL(`https://site.example/embed/lift/gates/?${asked.toString()}`);
        address.hash = `?secret=${secret}"${rest}`;
        const child = asked.get('childId');
        const [amp, line, ...named] = heightMessages(512, address);
        expect(amp).toEqual({ sentinel: 'amp', type: 'embed-size', height: 512 });
        expect(JSON.parse(String(line))).toMatchObject({ src: address.href, height: 512 });
        expect(named).toEqual([
          ...(child ? [`pymxPYMx${child}xPYMxheightxPYMx512`] : []),
          ...(secret ? [{ message: 'height', value: 512, secret }] : []),
        ]);
      }),
    );
  });
  test('the previewer keeps it as a query, without theme and lens', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const state = new URLSearchParams(stateOf(`?${asked.toString()}`));
        expect([state.has('theme'), state.has('lens')]).toEqual([false, false]);
        for (const [name, value] of state) expect(asked.getAll(name)).toContain(value);
      }),
    );
  });
});
