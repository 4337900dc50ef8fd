import { expect, test } from 'vitest';
import { formatGithub } from '#editing/formatGithub.ts';

const problem = { file: 'lift/a,b.md', field: 'at', sentence: '100% wrong:\nwrite a date.' };

test('a problem is a note at its line, with the signs that GitHub reads written so that it doesn’t', () => {
  expect(formatGithub('error', { ...problem, line: 4, column: 5 })).toBe(
    '::error file=lift/a%2Cb.md,line=4,col=5,title=at::100%25 wrong:%0Awrite a date.',
  );
});

test('a problem of a whole file has no line', () => {
  expect(formatGithub('warning', problem)).toMatch(/^::warning file=lift\/a%2Cb\.md,title=at::/);
});
