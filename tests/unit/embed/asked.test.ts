import { expect, test } from 'vitest';
import { notUnderstood, type Askable } from '#embed/asked.ts';

const ASKABLE: Askable[] = [
  ['theme', 'auto|light|dark', '“theme={value}” is not understood.'],
  ['gates', '[ocu]{3}', '“gates={value}” is not understood.'],
];
const asked = (query: string) => notUnderstood(new URLSearchParams(query), ASKABLE);

test('what is known, empty, or nobody’s here is not spoken of', () => {
  for (const query of ['', 'theme=dark', 'theme=', 'gates=ocu', 'childId=a&utm_source=b'])
    expect(asked(query)).toEqual([]);
});

test('each value that is not known has its sentence', () => {
  expect(asked('gates=ocux&theme=darker')).toEqual([
    '“theme=darker” is not understood.',
    '“gates=ocux” is not understood.',
  ]);
});

test('a value is taken as it stands, not as a pattern of replacement, and cut at 40 letters', () => {
  expect(asked(`theme=${encodeURIComponent('$& $1')}`)).toEqual(['“theme=$& $1” is not understood.']);
  expect(asked(`theme=${'x'.repeat(999)}`)).toEqual([`“theme=${'x'.repeat(40)}” is not understood.`]);
});
