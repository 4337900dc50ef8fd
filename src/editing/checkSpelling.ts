import type { Remark } from './checkProse.ts';
import type { Dictionary } from './dictionary.ts';
import type { Fragment } from './fragments.ts';

/** Words as they are spelt: letters, with an apostrophe within. What has a digit in it, or a dot, is no word. */
const WORD = /(?<![\p{L}\p{N}.@/])\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*(?![\p{L}\p{N}]|\.\p{L})/gu;

const lower = (word: string) => word.slice(0, 1).toLowerCase() + word.slice(1);
const isFirst = (text: string, index: number) => /(?:^|[.?!:]\s+)$/.test(text.slice(0, index));

/** The words of a fragment that are in no dictionary, each where it stands. Capitals alone are a name: DNS, CLIs. */
export function checkSpelling({ start, text }: Fragment, dictionary: Dictionary): Remark[] {
  return [...text.matchAll(WORD)].flatMap(({ index, 0: written }): Remark[] => {
    const word = written.replaceAll('’', "'").replace(/'s?$/, '');
    if (word.length < 2 || /^\p{Lu}+s?$/u.test(word) || dictionary.has(word)) return [];
    const near = dictionary.meant(isFirst(text, index) ? lower(word) : word)?.replaceAll("'", '’');
    const hint = near === undefined ? '' : ` Did you mean “${near}”?`;
    const sentence = `“${written}” is in no dictionary.${hint} A name goes into dictionary.txt.`;
    return [{ offset: start + index, sentence }];
  });
}
