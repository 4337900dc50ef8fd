import { formatProblem, orderProblems } from '#model/contentError.ts';
import type { Problem } from '#model/problem.ts';
import type { Checked } from './checkContent.ts';
import { formatGithub } from './formatGithub.ts';

export const FORMATS = ['lines', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** What `check:content` prints: every problem and every warning in one line, and how many there are. */
export function report({ problems, warnings, files }: Checked, format: Format): string {
  const part = (level: 'error' | 'warning', head: string, found: readonly Problem[]) => {
    const lines = orderProblems(found).map((one) =>
      format === 'github' ? formatGithub(level, one) : formatProblem(one),
    );
    if (lines.length === 0) return [];
    return format === 'github' ? lines : [head, '', ...lines, ''];
  };
  const counts = [
    count(files.length, 'file') + ' read',
    count(problems.length, 'problem'),
    warningsOf(problems.length, warnings.length),
  ];
  return [
    ...part('error', 'These stop a build:', problems),
    ...part('warning', 'Look at these; they stop nothing:', warnings),
    `${counts.join(', ')}.`,
  ].join('\n');
}

/** A story with problems is not looked at for most warnings, so that none found there means little. */
function warningsOf(problems: number, warnings: number): string {
  if (problems === 0) return count(warnings, 'warning');
  return warnings === 0 ? 'warnings not all looked for' : `${count(warnings, 'warning')} so far`;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
