/**
 * A text in lines of at most `most` letters, broken at blanks; only a word that is longer than a line is broken inside, after a
 * slash or a hyphen where it has one.
 */
export function wrapText(text: string, most: number): string[] {
  const inside = new RegExp(`.{1,#}$|.{0,${String(most - 1)}}[/-]|.{1,#}`.replaceAll('#', String(most)), 'gu');
  const words = text.split(/[^\S\xa0]+/).flatMap((word) => word.match(inside) ?? []);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
