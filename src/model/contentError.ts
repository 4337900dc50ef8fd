import type { Problem } from './problem.ts';

/** One line for one problem: `content/story/timeline/04-outage.md:4:5 → at: Write the date as …`. */
export function formatProblem({ file, field, sentence, line, column }: Problem): string {
  const place = line === undefined ? file : `${file}:${String(line)}:${String(column ?? 1)}`;
  return `${place} → ${field}: ${sentence}`;
}

/** Every problem of the content at once, ordered by file and line. */
export function contentError(problems: readonly Problem[]): Error {
  const ordered = [...problems].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
  const count = problems.length === 1 ? 'one problem' : `${String(problems.length)} problems`;
  const error = new Error(`The content has ${count}. Nothing was built.\n\n${ordered.map(formatProblem).join('\n')}\n`);
  error.name = 'ContentError';
  error.stack = '';
  return error;
}
