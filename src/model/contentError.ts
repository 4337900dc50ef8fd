import type { Problem } from './problem.ts';

/** One line for one problem: `content/story/timeline/04-outage.md:4:5 → at: Write the date as …`. */
export function formatProblem({ file, field, sentence, line, column }: Problem): string {
  const place = line === undefined ? file : `${file}:${String(line)}:${String(column ?? 1)}`;
  return `${place} → ${field}: ${sentence}`;
}

/** Problems as they are printed: by file, then by where they stand in it. */
export function orderProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en', { numeric: true }) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

/** What an editor should look at and that stops nothing, as one text. */
export function contentWarning(warnings: readonly Problem[]): string {
  const count = warnings.length === 1 ? 'one warning, which stops' : `${String(warnings.length)} warnings, which stop`;
  return `The content has ${count} nothing.\n\n${orderProblems(warnings).map(formatProblem).join('\n')}\n`;
}

/** Every problem of the content at once, ordered by file and line, and what came of them. */
export function contentError(problems: readonly Problem[], outcome = 'Nothing was built.'): Error {
  const count = problems.length === 1 ? 'one problem' : `${String(problems.length)} problems`;
  const lines = orderProblems(problems).map(formatProblem).join('\n');
  const error = new Error(`The content has ${count}. ${outcome}\n\n${lines}\n`);
  error.name = 'ContentError';
  error.stack = '';
  return error;
}
