import { expect, test } from 'vitest';
import { misplaced } from '#model/misplaced.ts';
import { FOLDERS } from '#schema/kinds.ts';
import { MINIMAL } from '../build.ts';

test.each(FOLDERS)('the fields of %s are known in every other folder that refuses them, and in their own', (kind) => {
  expect(misplaced('stage', MINIMAL[kind])).toBe(kind);
  expect(misplaced(kind, MINIMAL[kind])).toBeUndefined();
});

test('fields that fit nowhere belong nowhere', () => {
  expect(misplaced('timeline', { title: 'Stop', colour: 'red' })).toBeUndefined();
  expect(misplaced('timeline', null)).toBeUndefined();
});
