import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '#model/contentError.ts';
import { parseEntry, schemaProblems } from '#model/parseEntry.ts';
import { renderProse } from '#model/prose.ts';
import { timelineEvent } from '#schema/timelineEvent.ts';
import { source } from '#schema/source.ts';
import { PAYLOADS } from '../../safe/payloads.ts';

const FILE = 'content/lift/timeline/stop.md';
const FIELDS = '---\ntitle: Stop\n---\n\n';

/** What becomes of a text in the body of a file. */
function told(text: string) {
  const { body, bodyLine } = parseEntry(FILE, `${FIELDS}${text}\n`);
  const { html, problems } = renderProse({ file: FILE, body, bodyLine, sources: new Map() });
  return { html, problems: problems.map(formatProblem) };
}

/** The elements of HTML as a browser makes them, and its words. */
function read(html: string): { elements: DefaultTreeAdapterTypes.Element[]; words: string } {
  const elements: DefaultTreeAdapterTypes.Element[] = [];
  let words = '';
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) elements.push(node);
    if (node.nodeName === '#text' && 'value' in node) words += node.value;
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return { elements, words };
}

test('there are at least forty payloads, each another', () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(PAYLOADS.map(({ text }) => text)).size).toBe(PAYLOADS.length);
});

describe('in a text', () => {
  test.each(PAYLOADS.filter(({ seen }) => seen === undefined))(
    '$what stops the build, with file and line',
    ({ text }) => {
      const { html, problems } = told(`A ${text}`);
      expect(html).toBe('');
      expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems)
        expect(problem).toMatch(/^content\/lift\/timeline\/stop\.md:5:\d+ → text: .+[.?]$/);
    },
  );
  test.each(PAYLOADS.filter(({ seen }) => seen !== undefined))('$what is read as words', ({ text, seen }) => {
    const { html, problems } = told(`A ${text}`);
    expect(problems).toEqual([]);
    const { elements, words } = read(html);
    expect(words).toBe(`A ${seen ?? ''}`);
    for (const { tagName, attrs } of elements)
      expect([tagName, attrs]).toEqual([expect.stringMatching(/^(p|code)$/), []]);
  });
  test.each(PAYLOADS)('$what stops the build or is read as words at the start of a line too', ({ text }) => {
    const { html, problems } = told(text);
    expect(html === '').toBe(problems.length > 0);
    for (const { tagName, attrs } of read(html).elements)
      expect([tagName, attrs]).toEqual([expect.stringMatching(/^(p|code)$/), []]);
  });
  test.each([
    '[here][r]\n\n[r]: javascript:alert(1)',
    '![A][r]\n\n[r]: https://evil.example/p.png',
    '- a\n\n  <script>alert(1)</script>',
    '> <img src=x onerror=alert(1)>',
    '<a href="#"\n onclick="alert(1)">',
    '[<img src=x onerror=alert(1)>](https://example.org/)',
    '**<b onclick=alert(1)>**',
  ])('so does what takes several lines, or stands in something else: %j', (text) => {
    const { html, problems } = told(text);
    expect([html, problems.length > 0]).toEqual(['', true]);
  });
  test.each(['```html" onload="alert(1)\n<script>alert(1)</script>\n```', '    <script>alert(1)</script>'])(
    'and code stays code: %j',
    (code) => {
      const { elements, words } = read(told(`line\n\n${code}`).html);
      expect(words).toContain('<script>alert(1)</script>');
      for (const { tagName, attrs } of elements) {
        expect(tagName).toMatch(/^(p|pre|code)$/);
        for (const { name } of attrs) expect(name).toBe('class');
      }
    },
  );
  test('a link that may stand there carries nothing else', () => {
    const { html } = told('[here](https://example.org/"onclick="alert(1) "a\\" onclick=alert(1)")');
    for (const { attrs } of read(html).elements)
      for (const { name, value } of attrs)
        // A title is words that a mouse finds.
        expect(
          name === 'title' || (name === 'href' && value.startsWith('https://example.org/')),
          `${name}=${value}`,
        ).toBe(true);
  });
});

describe('in the fields', () => {
  const problemsOf = (...lines: string[]) => {
    const parsed = parseEntry(FILE, ['---', ...lines, '---', ''].join('\n'));
    const { error } = timelineEvent.safeParse(parsed.raw);
    return [
      ...parsed.problems,
      ...(parsed.problems.length > 0 ? [] : schemaProblems(FILE, parsed, error?.issues ?? [])),
    ].map(formatProblem);
  };
  test.each([
    "title: !!js/function 'alert(1)'",
    'title: !!python/object/apply:os.system [id]',
    'title: !<tag:yaml.org,2002:js/undefined> x',
    'title: &a Stop',
    'title: *a',
    '<<: *base',
    '<<: { title: Stop }',
    '__proto__: { polluted: true }',
    'constructor: { prototype: { polluted: true } }',
    '"__proto__": 1',
    'title: { toString: Stop }',
    'title: [Stop, <script>]',
    'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]',
    '%YAML 1.1',
    'title: !!binary PHNjcmlwdD4=',
  ])('%j is told with its line, and changes nothing', (line) => {
    const problems = problemsOf('at: 2025-12', 'kind: failure', line);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/^content\/lift\/timeline\/stop\.md:\d+:\d+ → .+[.?]$/);
    expect(problems.join('\n')).toMatch(/stop\.md:([4-7]|2:1)/);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)//https://example.org/',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    '//evil.example/',
    'https:',
  ])('%j is no address of a source', (url) => {
    for (const field of ['url', 'archived'])
      expect(source.safeParse({ ...SOURCE, [field]: url }).error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});

const SOURCE = {
  title: 'A',
  name: 'a',
  publisher: 'A',
  url: 'https://example.org/',
  kind: 'news',
  access: 'open',
  seen: 'read',
};
