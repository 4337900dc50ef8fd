import { isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';

/** A place in YAML that can’t be read, by its offset, and what to write there. */
export interface YamlFault {
  offset: number;
  sentence: string;
}

const REFERENCE = 'a text can’t start with * here. Put it between quotation marks.';
const ANCHOR = 'a text can’t start with & here. Put it between quotation marks.';
const TAG = 'a text can’t start with ! here. Put it between quotation marks.';
const NOTE =
  'a # after a blank starts a note, and the rest of the line is lost. Put the text between quotation marks, or a blank after the #.';
const CLOSED = 'the quotation marks end before the text does. Put them around the whole of it, with “ ” and ’ inside.';
const START = 'a text can’t start with this sign. Put it between quotation marks.';
const UNREADABLE =
  'this can’t be read. Put a text with special signs in it between quotation marks, and begin each line of a list in the same column.';

/** What to write, by the parser’s code and message; the first that fits. The parser’s own words are not for editors. */
const SENTENCES: readonly [RegExp, string][] = [
  [/^BAD_ALIAS/, REFERENCE],
  [/^BAD_DQ_ESCAPE/, 'write a backslash twice between double quotation marks.'],
  [/^BAD_SCALAR_START|^UNEXPECTED_TOKEN Not a YAML token/, START],
  [/^BLOCK_AS_IMPLICIT_KEY Nested/, 'put a text that has a colon in it between quotation marks.'],
  [/^BLOCK_AS_IMPLICIT_KEY|^BAD_INDENT All/, 'begin each line of a list, and each field, in the same column.'],
  [/^DUPLICATE_KEY/, 'this field is given twice. Keep one of the two.'],
  [/^MISSING_CHAR Missing closing/, 'this quotation mark is not closed. Write another one at the end of the text.'],
  [
    /^MISSING_CHAR Implicit|^MULTILINE_IMPLICIT_KEY/,
    'write a field and its value, “field: value” with a blank after the colon, or indent the line to go on with the one above.',
  ],
  [/^UNEXPECTED_TOKEN .*block-seq-ind/, 'begin a list on the next line, or put the text between quotation marks.'],
  [/ (end with a [\]}])/, 'write ] for each [ and } for each {, or put the text between quotation marks.'],
  [/^TAB_AS_INDENT/, 'indent with spaces, not with tabs.'],
];

/**
 * Everything in a YAML document that keeps it from being read as it is written. References, anchors and tags are refused: a
 * text that starts with `*`, `&` or `!` looks like one, and would be lost without a word. So is a note with no blank
 * after its sign, “Room #4”.
 */
export function yamlFaults(document: Document.Parsed, source: string): YamlFault[] {
  const faults = document.errors.map((error) => ({
    offset: offsetOf(document, error),
    sentence: sentenceOf(error, source),
  }));
  visit(document, {
    Alias: (_key, { range }) => {
      faults.push({ offset: range?.[0] ?? 0, sentence: REFERENCE });
    },
    Value: (_key, node) => {
      faults.push(...lostFaults(node, source));
    },
  });
  return faults.sort((a, b) => a.offset - b.offset);
}

/** What of a value the parser would drop in silence: its anchor, its tag, and what it takes for a note. */
function lostFaults(node: Node, source: string): YamlFault[] {
  const [start, end] = node.range ?? [0, 0];
  const before = (sign: string) => source.lastIndexOf(sign, start);
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  const lost = isScalar(node) && node.type === 'PLAIN' && /^[^\S\n]+#[^\s#]/.test(source.slice(end));
  return [
    ...(anchor !== undefined ? [{ offset: before('&'), sentence: ANCHOR }] : []),
    ...(tag !== undefined ? [{ offset: before('!'), sentence: TAG }] : []),
    ...(lost ? [{ offset: source.indexOf('#', end), sentence: NOTE }] : []),
  ];
}

function sentenceOf({ code, message, pos: [offset] }: YAMLError, source: string): string {
  if (message.includes('scalar at node end') && /["']\s*$/.test(source.slice(0, offset))) return CLOSED;
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
