import { expect, test } from 'vitest';
import { contentError, contentWarning, formatProblem } from '#model/contentError.ts';

const problem = (file: string, line?: number, column?: number) => ({
  file,
  field: 'at',
  sentence: 'Write a date.',
  ...(line === undefined ? {} : { line }),
  ...(column === undefined ? {} : { column }),
});

test('a problem is one line: place, field, sentence', () => {
  expect(formatProblem(problem('lift/stop.md', 4, 5))).toBe('lift/stop.md:4:5 → at: Write a date.');
  expect(formatProblem(problem('lift/stop.md', 4))).toBe('lift/stop.md:4:1 → at: Write a date.');
  expect(formatProblem(problem('lift/stop.md'))).toBe('lift/stop.md → at: Write a date.');
});

test('one problem is told as one', () => {
  expect(contentError([problem('lift/stop.md', 4, 5)]).message).toMatchInlineSnapshot(`
    "The content has one problem. Nothing was built.

    lift/stop.md:4:5 → at: Write a date.
    "
  `);
});

test('many problems are counted, and stand in the order of files and lines', () => {
  const given = [problem('lift/b.md', 12), problem('lift/b.md', 3), problem('lift/a.md', 9), problem('lift/b.md')];
  expect(contentError(given).message).toMatchInlineSnapshot(`
    "The content has 4 problems. Nothing was built.

    lift/a.md:9:1 → at: Write a date.
    lift/b.md → at: Write a date.
    lift/b.md:3:1 → at: Write a date.
    lift/b.md:12:1 → at: Write a date.
    "
  `);
  expect(given[0]?.line).toBe(12);
});

test('warnings are counted, and stop nothing', () => {
  expect(contentWarning([problem('lift/b.md', 12, 2), problem('lift/b.md', 12)])).toMatchInlineSnapshot(`
    "The content has 2 warnings, which stop nothing.

    lift/b.md:12:1 → at: Write a date.
    lift/b.md:12:2 → at: Write a date.
    "
  `);
  expect(contentWarning([problem('lift/b.md', 3)])).toMatch(/^The content has one warning, which stops nothing\./);
});

test('the error has a name and no stack, since no code is at fault', () => {
  expect(contentError([])).toMatchObject({ name: 'ContentError', stack: '' });
});
