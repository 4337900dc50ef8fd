/** A cell by RFC 4180: in quotes where it has a comma, a quote or a line break. */
const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Records as CSV by RFC 4180; the first is the header, and all are of one length. */
export function csv(records: readonly (readonly string[])[]): string {
  return records.map((record) => `${record.map(cell).join(',')}\r\n`).join('');
}

/**
 * Words as a cell that a spreadsheet shows and doesn’t work out: what would begin a formula stands behind an apostrophe
 * (OWASP, “CSV Injection”). Numbers need none, for none of ours is below zero.
 */
export const wordCell = (words: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(words) ? `'${words}` : words);
