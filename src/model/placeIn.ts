/** Line and column of an offset in a text, counted from 1. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text
    .slice(0, offset)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
