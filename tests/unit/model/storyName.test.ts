import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { storyNameFault } from '#model/storyName.ts';

const src = path.resolve(import.meta.dirname, '../../../src');
const routed = readdirSync(path.join(src, 'pages'), { withFileTypes: true })
  .filter((one) => one.isDirectory() && !one.name.startsWith('['))
  .map(({ name }) => name);
const desk = [...readFileSync(path.join(src, 'desk/desk.ts'), 'utf8').matchAll(/pattern: '\/([^/']+)/g)];

test('a story may have the name of its incident', () => {
  expect(['lift', 'lift-2', '2025-lift', 'embedded'].map(storyNameFault)).toEqual(Array(4).fill(undefined));
});

test('a story’s name is small letters, digits and hyphens', () => {
  for (const name of ['Lift', 'the lift', 'lift_2', '-lift', 'lift-', 'lïft', ''])
    expect(storyNameFault(name)).toBe('The name of a story is its address: use small letters, digits and hyphens.');
});

test.each([...new Set([...routed, ...desk.map(([, name = '']) => name)])])(
  'no story may be called “%s”, where the site has something else',
  (name) => {
    expect(storyNameFault(name)).toBe(`“/${name}/” is an address of the site itself. Choose another name.`);
  },
);
