import { expect, test } from 'vitest';
import { paperOf } from '#commands/printStories.ts';

test('a PDF is made where one is asked for, on the paper that is named', () => {
  expect([undefined, '', 'off', 'on', 'A4', 'letter', 'Letter'].map((asked) => paperOf(asked))).toEqual([
    ...[undefined, undefined, undefined],
    ...['A4', 'A4', 'Letter', 'Letter'],
  ]);
});

test('a paper that we don’t know is not guessed', () => {
  expect(() => paperOf('A5')).toThrowErrorMatchingInlineSnapshot(
    `[Error: PDF is “A5”. Write PDF=on (A4), PDF=letter or PDF=off.]`,
  );
  expect(() => paperOf('constructor')).toThrow('PDF is “constructor”.');
});
