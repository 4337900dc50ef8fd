import type { Problem } from '#model/problem.ts';

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One problem as a note that GitHub shows in a pull request, at its line. */
export function formatGithub(level: 'error' | 'warning', { file, field, sentence, line, column }: Problem): string {
  const place = line === undefined ? '' : `,line=${String(line)},col=${String(column ?? 1)}`;
  return `::${level} file=${property(file)}${place},title=${property(field)}::${data(sentence)}`;
}
