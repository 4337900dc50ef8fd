import { findingOf, type Check } from './checkContext.ts';
import { allEntries } from './allEntries.ts';
import { leavesOf } from './leavesOf.ts';

/** A field is printed as it is written: Markdown in it would show as its signs. */
export const checkFields: Check = ({ raw }) =>
  allEntries(raw).flatMap(({ file, data }) =>
    leavesOf(data).flatMap(({ path, text }) => findingOf(file, path, markdownIn(text))),
  );

function markdownIn(text: string): string | undefined {
  if (text.includes('[@'))
    return 'A citation can’t stand in a field. Write the source under sources:, or move it to the text.';
  if (/\]\(\S*\)/.test(text))
    return 'A link can’t stand in a field: it is printed as it is. Move it to the text below.';
  if (/(?<=^|[\s“(])(\*\*?)[^\s*](?:[^*]*[^\s*])?\1(?![\p{L}\p{N}*])/u.test(text))
    return 'Emphasis can’t stand in a field: its * would be printed. Leave them out.';
  return undefined;
}
