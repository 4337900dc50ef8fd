import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  lrgb,
  rgb,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const palettes = [...css.matchAll(/\{([^{}]*--paper: #[^{}]*--agent:[^{}]*)\}/g)].map(([, block = '']) =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6})\s*;/g)].map(([, name = '', hex = '']) => [name, hex]),
  ),
);
const [light = {}, dark = {}] = palettes;
const THEMES = { light, dark };

/** The hues that say something. `ink`, `muted` and the rules are told by their lightness. */
const HUES = ['first', 'second', 'independent', 'agent', 'person', 'damage', 'ok', 'unknown'] as const;
type Hue = (typeof HUES)[number];

/** The least difference of two hues that nothing else tells apart. Ten is what nobody takes for one colour, side by side. */
const FLOOR = 10;

/** Pairs below the floor for somebody, and the shape that tells them apart wherever both are seen. */
const BY_SHAPE: Partial<Record<`${Hue}/${Hue}`, string>> = {
  'first/agent': 'an account is a half block and a rule beside words, an agent is a square and the path it takes',
  'first/person': 'an account is a half block and a rule beside words, a person is a circle and the path they take',
  'first/ok': 'an account is a half block and a rule beside words, what held is a bar across a path or a whole block',
  'second/damage': 'an account is a half block and a double rule, what is gone is a dashed outline struck through',
  'independent/person': 'a diamond beside words; a circle',
  'independent/damage': 'a diamond beside words; a dashed outline struck through',
  'independent/unknown': 'a diamond; a hatch in a dashed outline, with another word beside it',
  'person/ok': 'a person’s path runs down, and what held lies across it as a bar',
  'person/unknown': 'a person is a filled circle; who wasn’t there is dashed and hollow, what isn’t known is hatched',
  'ok/unknown': 'a bar that held is solid, one of which nothing is known is hatched in a dashed outline',
};

type Filter = (color: Color) => Color;
const inLight =
  (filter: Filter): Filter =>
  (color) => {
    const { r, g, b } = lrgb(color);
    return { ...rgb(filter({ mode: 'rgb', r, g, b })), mode: 'lrgb' };
  };
const filters: readonly Filter[] = [filterDeficiencyProt(1), filterDeficiencyDeuter(1), filterDeficiencyTrit(1)];
/** Full colour vision, and none of the red, the green and the blue cones (Machado 2009), by coded values and by light: tools differ. */
const EYES: readonly Filter[] = [(color) => color, ...filters, ...filters.map(inLight)];
const difference = differenceCiede2000();

function least(one: string, other: string): number {
  const [a, b] = [rgb(one), rgb(other)];
  if (!a || !b) throw new Error(`There is no colour ${one} or ${other}.`);
  return Math.min(...EYES.map((eye) => difference(eye(a), eye(b))));
}

const PAIRS = HUES.flatMap((one, index) => HUES.slice(index + 1).map((other) => [one, other] as const));

test('the dark theme is one, whether the system or the reader asks for it', () => {
  expect(palettes).toHaveLength(3);
  expect(palettes[2]).toEqual(dark);
  expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort());
});

describe.each(Object.entries(THEMES))('%s', (_theme, tokens) => {
  const hex = (name: string) => tokens[name] ?? `no token ${name}`;

  test.each(PAIRS.filter(([one, other]) => BY_SHAPE[`${one}/${other}`] === undefined))(
    '%s and %s are two colours to every eye',
    (one, other) => {
      expect(least(hex(one), hex(other))).toBeGreaterThanOrEqual(FLOOR);
    },
  );

  test('the accounts are further apart still, since they stand side by side all the way down', () => {
    for (const [one, other] of [
      ['first', 'second'],
      ['first', 'independent'],
      ['second', 'independent'],
    ] as const)
      expect(least(hex(one), hex(other)), `${one} and ${other}`).toBeGreaterThanOrEqual(15);
  });

  test.each(['paper', 'paper-sunk'])('every colour that letters have reads on %s', (ground) => {
    for (const name of ['ink', 'muted', ...HUES])
      expect(wcagContrast(hex(name), hex(ground)), name).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['paper', 'paper-sunk'])(
    'a line that says something, and that no letters have, is seen on %s',
    (ground) => {
      expect(wcagContrast(hex('rule-strong'), hex(ground))).toBeGreaterThanOrEqual(3);
    },
  );
});

test('a pair that its shape tells apart is one that needs it', () => {
  for (const pair of Object.keys(BY_SHAPE)) {
    const [one = '', other = ''] = pair.split('/');
    const apart = Object.values(THEMES).map((tokens) => least(tokens[one] ?? '', tokens[other] ?? ''));
    expect(Math.min(...apart), pair).toBeLessThan(FLOOR);
  }
});
