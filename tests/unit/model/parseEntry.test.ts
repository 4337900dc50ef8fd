import { describe, expect, test } from 'vitest';
import { parseEntry, schemaProblems } from '#model/parseEntry.ts';
import { formatProblem } from '#model/contentError.ts';
import { timelineEvent } from '#schema/timelineEvent.ts';
import { fc } from '../build.ts';

const FILE = 'stop.md';
const problems = (text: string) => parseEntry(FILE, text).problems.map(formatProblem).join('\n');
const eventProblems = (...lines: string[]) => {
  const parsed = parseEntry(FILE, ['---', ...lines, '---', ''].join('\n'));
  const { error } = timelineEvent.safeParse(parsed.raw);
  return schemaProblems(FILE, parsed, error?.issues ?? [])
    .map(formatProblem)
    .join('\n');
};

describe('a file', () => {
  test('has fields, then a text that starts on its line', () => {
    expect(parseEntry(FILE, '---\ntitle: Stop\nsources:\n  - letter\n---\n\nIt stops.\n')).toMatchObject({
      raw: { title: 'Stop', sources: ['letter'] },
      body: '\nIt stops.\n',
      bodyLine: 6,
      problems: [],
    });
  });
  test('may have the line ends of Windows', () => {
    expect(parseEntry(FILE, '---\r\ntitle: Stop\r\n---\r\nOne\r\ntwo')).toMatchObject({
      raw: { title: 'Stop' },
      body: 'One\r\ntwo',
      bodyLine: 4,
    });
  });
  test('may have no text, and no fields', () => {
    expect(parseEntry(FILE, '---\ntitle: Stop\n---')).toMatchObject({ raw: { title: 'Stop' }, body: '', problems: [] });
    expect(parseEntry(FILE, '---\n---\nText')).toMatchObject({ raw: null, body: 'Text', problems: [] });
  });
  test('may have a line of hyphens in its text', () => {
    expect(parseEntry(FILE, '---\na: 1\n---\nOne\n\n---\n\nTwo').body).toBe('One\n\n---\n\nTwo');
  });
  test('keeps a day, a “yes” and a time as they are written', () => {
    expect(parseEntry(FILE, '---\na: 2025-12-15\nb: yes\nc: 09:30\n---').raw).toEqual({
      a: '2025-12-15',
      b: 'yes',
      c: '09:30',
    });
  });
});

describe('the first line', () => {
  test.each(['Text', 'title: Stop\n---\n', '\n---\ntitle: Stop\n---\n'])('of %j is asked for', (text) => {
    expect(problems(text)).toBe(
      'stop.md:1:1 → front matter: Start the file with a line of three hyphens, then the fields, then another such line.',
    );
  });
  test('of a file with nothing in it is asked for', () => {
    for (const nothing of ['', '\n', '\uFEFF'])
      expect(problems(nothing)).toBe(
        'stop.md:1:1 → front matter: This file is empty. Write a line of three hyphens, the fields, and another such line.',
      );
  });
  test('has a second one like it after the fields', () => {
    for (const open of ['---\ntitle: Stop\n', '---\r\ntitle: Stop\r\n'])
      expect(problems(open)).toBe(
        'stop.md:1:1 → front matter: The fields are not closed. Write a line of three hyphens after the last of them.',
      );
  });
  test('may end in blanks, as the last one may', () => {
    expect(parseEntry(FILE, '--- \ntitle: Stop\n--- \nOne\n\n---\n')).toMatchObject({
      raw: { title: 'Stop' },
      problems: [],
    });
  });
  test('may follow the mark that Windows puts at the start of a file', () => {
    expect(parseEntry(FILE, '\uFEFF---\ntitle: Stop\n---\n')).toMatchObject({ raw: { title: 'Stop' }, problems: [] });
  });
});

describe('YAML that cannot be read has its line and column', () => {
  test.each([
    ['&', 'title: &Stop it', '2:8'],
    ['!', 'title: Stop\nat: !Stop it', '3:5'],
    ['&', 'a:\n  - &b', '3:5'],
    ['*', 'title: *Important*', '2:8'],
    ['*', 'title: *x', '2:8'],
  ])('a text that starts with %s, as in %j, which would be lost', (sign, fields, place) => {
    expect(problems(`---\n${fields}\n---\n`)).toBe(
      `stop.md:${place} → front matter: This is not valid YAML: a text can’t start with ${sign} here. Put it between quotation marks.`,
    );
  });
  test('a # that loses the end of a text, and not a note', () => {
    expect(problems('---\ntitle: Room #4\n---\n')).toMatch(/^stop\.md:2:13 → .*a # after a blank starts a note/);
    expect(problems('---\ntitle: Room # the fourth\nat: "Room #4"\n# a note\n#another\n---\n')).toBe('');
  });
  test('a field that is given twice', () => {
    expect(problems('---\ntitle: One\nat: 2025\ntitle: Two\n---\n')).toMatchInlineSnapshot(
      `"stop.md:4:1 → front matter: This is not valid YAML: this field is given twice. Keep one of the two."`,
    );
  });
  test('a colon in a text', () => {
    expect(problems('---\nkind: failure\ntitle: Brakes: a story\n---\n')).toMatchInlineSnapshot(
      `"stop.md:3:8 → front matter: This is not valid YAML: put a text that has a colon in it between quotation marks."`,
    );
  });
  test('a quotation mark that is not closed, where it was opened', () => {
    expect(problems('---\ntitle: "Brakes\nat: 2025\n---\n')).toMatch(/^stop\.md:2:8 /);
  });
  test.each([
    ['title: "Brakes" were old', '2:17', 'the quotation marks end before the text does'],
    ["title: 'The brake's pad'", '2:19', 'the quotation marks end before the text does'],
    ['title: > the brake', '2:10', 'a text can’t start with this sign'],
    ['sources: - letter', '2:10', 'begin a list on the next line'],
    ['kind:failure\ntitle: One', '2:1', '“field: value” with a blank after the colon'],
    ['title: One\ntwo\nkind: failure', '3:1', 'indent the line to go on with the one above'],
  ])('and a sentence of its own: %j', (fields, place, sentence) => {
    expect(problems(`---\n${fields}\n---\n`)).toMatch(new RegExp(`^stop\\.md:${place} → .*: .*${sentence}`));
  });
  test('a tab', () => {
    expect(problems('---\nsources:\n\t- letter\n---\n')).toMatchInlineSnapshot(
      `"stop.md:3:1 → front matter: This is not valid YAML: indent with spaces, not with tabs."`,
    );
  });
  test.each([
    'sources:\n  - letter\n - paper',
    'title: - One',
    'title: [One',
    'title: {One} two',
    '...\ntitle: One',
    'title: "One',
  ])('and says what to write, not what a parser met: %j', (fields) => {
    expect(problems(`---\n${fields}\n---\n`)).not.toMatch(
      /implicit|token|stream|seq-|flow|scalar|node end|parse|"quote/i,
    );
  });
  test('in a file with the line ends of Windows', () => {
    expect(problems('---\r\ntitle: One\r\ntitle: Two\r\n---\r\n')).toMatchInlineSnapshot(
      `"stop.md:3:1 → front matter: This is not valid YAML: this field is given twice. Keep one of the two."`,
    );
  });
  test.each(['@paper', '`code`', '%5'])(
    'a text that starts with a sign of YAML, %s, is not said to have a colon',
    (text) => {
      expect(problems(`---\ntitle: ${text}\n---\n`)).toMatch(/^stop\.md:2:/);
      expect(problems(`---\ntitle: ${text}\n---\n`)).not.toContain('colon');
    },
  );
  test('a list that is not indented as one, told once a line', () => {
    expect(problems('---\nsources:\n  - letter\n - paper\n---\n')).toMatchInlineSnapshot(
      `"stop.md:4:1 → front matter: This is not valid YAML: begin each line of a list, and each field, in the same column."`,
    );
  });
});

describe('what the schema finds has its line and column', () => {
  const rest = ['title: Stop', 'at: 2025-12', 'kind: failure'];
  test('a field that is wrong', () => {
    expect(eventProblems('title: Stop', 'at: soon', 'kind: failure')).toMatchInlineSnapshot(
      `"stop.md:3:5 → at: Write the date as 2025-12-15, 2025-12, 2025-12~ (about), 2025-12-11~/2025-12-20~ (a stretch), or 2025-12-15T09:30Z (an instant)."`,
    );
  });
  test('a field that is missing, at the start of the fields', () => {
    expect(eventProblems('at: 2025-12', 'kind: failure')).toMatchInlineSnapshot(
      `"stop.md:2:1 → title: Write what happened, in a few words."`,
    );
  });
  test('a field that is empty', () => {
    expect(eventProblems(...rest, 'actor:', 'short: Stop')).toMatchInlineSnapshot(`"stop.md:5:7 → actor: Who acted."`);
  });
  test('a field that is not one', () => {
    expect(eventProblems(...rest, 'acter: Port')).toMatchInlineSnapshot(
      `"stop.md:5:1 → front matter: There is no field “acter” here. Did you mean “actor”?"`,
    );
  });
  test('a field in a list', () => {
    expect(eventProblems(...rest, 'sources:', '  - letter', '  - id: paper', '    four: union')).toMatchInlineSnapshot(
      `"stop.md:8:5 → sources.1: There is no field “four” here. Did you mean “for”?"`,
    );
    expect(eventProblems(...rest, 'sources:', '  - letter', '  - id: The Paper')).toMatchInlineSnapshot(
      `"stop.md:7:9 → sources.1.id: Write the id of a source: the name of its file in sources/, without .md. An id has small letters, digits and hyphens only, and starts with a letter: second-person."`,
    );
  });
  test('fields that are a list, not a mapping', () => {
    expect(eventProblems('- title: Stop')).toMatchInlineSnapshot(
      `"stop.md:2:1 → front matter: Write a mapping: one “field: value” a line."`,
    );
  });
});

test('whatever is written, it is read or refused with a line of the file, and nothing is thrown', () => {
  const piece = fc.constantFrom(
    ...[
      '---\n',
      '---',
      '\n',
      '\r\n',
      'a: ',
      'b:\n',
      '  - ',
      '- ',
      '*a',
      '&a ',
      '!x ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ': ',
    ],
    ...['|\n', '>-\n', '#', '? ', '<<: ', 'text', '@', '%', '\t', ',', '~', '...\n', '\uFEFF'],
  );
  const files = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.boolean(), files, (framed, text) => {
      const whole = framed ? `---\n${text}\n---\n` : text;
      for (const { sentence, line = 0 } of parseEntry(FILE, whole).problems) {
        expect(sentence).toMatch(/[.?]$/);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(whole.split('\n').length);
      }
    }),
    { numRuns: 500 },
  );
});
