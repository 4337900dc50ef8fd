import { expect, test } from 'vitest';
import { report } from '#editing/report.ts';

const one = { file: 'lift/stop.md', field: 'at', sentence: 'Write a date.', line: 3, column: 5 };
const checked = {
  problems: [one],
  warnings: [
    { ...one, line: 9 },
    { ...one, line: 8 },
  ],
  files: [],
};

test('what stops a build stands first, then what should be looked at, then how much of each', () => {
  expect(report(checked, 'lines')).toMatchInlineSnapshot(`
    "These stop a build:

    lift/stop.md:3:5 → at: Write a date.

    Look at these; they stop nothing:

    lift/stop.md:8:5 → at: Write a date.
    lift/stop.md:9:5 → at: Write a date.

    0 files read, 1 problem, 2 warnings so far."
  `);
});

test('with nothing to say only the count is said', () => {
  expect(report({ problems: [], warnings: [], files: [] }, 'lines')).toBe('0 files read, 0 problems, 0 warnings.');
});

test('while there are problems, no count of warnings is taken for all', () => {
  expect(report({ ...checked, warnings: [] }, 'lines')).toMatch(
    /\n0 files read, 1 problem, warnings not all looked for\.$/,
  );
  expect(report({ ...checked, problems: [] }, 'lines')).toMatch(/\n0 files read, 0 problems, 2 warnings\.$/);
});

test('for GitHub each line is a note', () => {
  expect(report(checked, 'github')).toMatchInlineSnapshot(`
    "::error file=lift/stop.md,line=3,col=5,title=at::Write a date.
    ::warning file=lift/stop.md,line=8,col=5,title=at::Write a date.
    ::warning file=lift/stop.md,line=9,col=5,title=at::Write a date.
    0 files read, 1 problem, 2 warnings so far."
  `);
});
