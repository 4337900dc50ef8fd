import { visit, type Document, type YAMLError } from 'yaml';

/** A place in YAML that can’t be read, by its offset, and what to write there. */
export interface YamlFault {
  offset: number;
  sentence: string;
}

const REFERENCE = 'a text can’t start with * here. Put it between quotation marks.';
const UNREADABLE =
  'this can’t be read. Put a text with special signs in it between quotation marks, and begin each line of a list in the same column.';

/** What to write, by the parser’s code and message; the first that fits. The parser’s own words are not for editors. */
const SENTENCES: readonly [RegExp, string][] = [
  [/^BAD_ALIAS/, REFERENCE],
  [/^BAD_DQ_ESCAPE/, 'write a backslash twice between double quotation marks.'],
  [/^BAD_SCALAR_START/, 'a text can’t start with this sign. Put it between quotation marks.'],
  [/^BLOCK_AS_IMPLICIT_KEY Nested/, 'put a text that has a colon in it between quotation marks.'],
  [/^BLOCK_AS_IMPLICIT_KEY|^BAD_INDENT All/, 'begin each line of a list, and each field, in the same column.'],
  [/^DUPLICATE_KEY/, 'this field is given twice. Keep one of the two.'],
  [/^MISSING_CHAR Missing closing/, 'this quotation mark is not closed. Write another one at the end of the text.'],
  [
    /^MISSING_CHAR Implicit/,
    'write a field and its value, “field: value”, or indent the line to go on with the one above.',
  ],
  [/ (end with a [\]}])/, 'write ] for each [ and } for each {, or put the text between quotation marks.'],
  [/^TAB_AS_INDENT/, 'indent with spaces, not with tabs.'],
];

/** Everything in a YAML document that keeps it from being read. References are refused: a text in `*…*` looks like one. */
export function yamlFaults(document: Document.Parsed): YamlFault[] {
  const faults = document.errors.map((error) => ({ offset: offsetOf(document, error), sentence: sentenceOf(error) }));
  visit(document, {
    Alias: (_key, { range }) => {
      faults.push({ offset: range?.[0] ?? 0, sentence: REFERENCE });
    },
  });
  return faults.sort((a, b) => a.offset - b.offset);
}

function sentenceOf({ code, message }: YAMLError): string {
  return SENTENCES.find(([pattern]) => pattern.test(`${code} ${message}`))?.[1] ?? UNREADABLE;
}

/** Where an error begins: a quotation mark that is not closed where it was opened, not where its closing was missed. */
function offsetOf(document: Document.Parsed, { message, pos: [offset] }: YAMLError): number {
  let start = offset;
  if (message.startsWith('Missing closing'))
    visit(document, {
      Scalar: (_key, { type, range }) => {
        if (type?.startsWith('QUOTE') && range?.[1] === offset) start = range[0];
      },
    });
  return start;
}
