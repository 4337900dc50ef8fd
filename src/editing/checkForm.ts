import type { LintError, Rule } from 'markdownlint';
import { lint } from 'markdownlint/sync';
import type { ContentFile } from '#data/readContent.ts';
import type { Problem } from '#model/problem.ts';

/** What is said of each rule of markdownlint that is asked. Those of headings, pictures and HTML are the build’s own. */
const SENTENCES: Record<string, string> = {
  MD009: 'The line ends in blanks. Take them away.',
  MD010: 'There is a tab here. Write blanks.',
  MD011: 'A link is written the other way round: [words](https://…).',
  MD034: 'An address alone is no link here. Write [words](https://…).',
  MD037: 'Write * next to the word it belongs to, without a blank.',
  MD039: 'Write the words of a link without blanks at their ends.',
  MD042: 'This link leads nowhere. Write its address.',
  MD047: 'End the file with a new line.',
  MD052: 'This link has no address. Write [words](https://…).',
  MD053: 'Nothing uses this address. Take the line away.',
  'no-table': 'A table is printed as its signs. Write a list.',
  'no-footnote': 'A footnote is printed as its signs. Write it in the text, or cite a source: [@source-id].',
};

/** Markdown that other programs draw and this page would print as signs. */
const OURS: Rule[] = [
  {
    names: ['no-table'],
    description: 'no tables',
    tags: ['ours'],
    parser: 'micromark',
    function: ({ parsers }, report) => {
      for (const { type, startLine } of parsers.micromark.tokens)
        if ((type as string) === 'table') report({ lineNumber: startLine });
    },
  },
  {
    names: ['no-footnote'],
    description: 'no footnotes',
    tags: ['ours'],
    parser: 'none',
    function: ({ lines }, report) => {
      for (const [index, line] of lines.entries()) {
        const at = line.search(/\[\^[^\]\s]+\]/);
        if (at >= 0) report({ lineNumber: index + 1, range: [at + 1, 2] });
      }
    },
  },
];

const config = { default: false, ...Object.fromEntries(Object.keys(SENTENCES).map((rule) => [rule, true])) };

/** What is wrong with the form of the Markdown in these files, each with its line. */
export function checkForm(files: readonly ContentFile[]): Problem[] {
  const readable = files.filter(({ data }) => data !== undefined);
  const found = lint({
    strings: Object.fromEntries(readable.map(({ file, written }) => [file, written])),
    config,
    customRules: OURS,
  });
  return Object.entries(found).flatMap(([file, errors]) =>
    errors.map((error): Problem => ({ file, field: 'text', ...placeOf(error), sentence: sentenceOf(error) })),
  );
}

function placeOf({ lineNumber, errorRange }: LintError) {
  return { line: lineNumber, column: errorRange?.[0] ?? 1 };
}

function sentenceOf({ ruleNames }: LintError): string {
  return ruleNames.map((name) => SENTENCES[name]).find((sentence) => sentence !== undefined) ?? '';
}
