import path from 'node:path';

/** A file as it is shown to people: from the project’s root, with forward slashes. */
export function shownPath(file: string): string {
  return path.relative(process.cwd(), file).replaceAll(path.sep, '/');
}
