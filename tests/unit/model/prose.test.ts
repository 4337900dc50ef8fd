import { describe, expect, test } from 'vitest';
import { renderProse } from '#model/prose.ts';
import { fc } from '../build.ts';

const sources = new Map([
  ['letter', 'the company’s letter'],
  ['paper', 'the paper'],
]);
const prose = (body: string) => renderProse({ file: 'lift/timeline/stop.md', body, bodyLine: 8, sources });
const problems = (body: string) =>
  prose(body)
    .problems.map(({ line, column, sentence }) => `${String(line)}:${String(column)} ${sentence}`)
    .join('\n');

describe('what is written', () => {
  test('may have paragraphs, lists and emphasis', () => {
    expect(prose('One *two*.\n\n- **three**\n- `four`').html).toMatchInlineSnapshot(`
      "<p>One <em>two</em>.</p>
      <ul>
      <li><strong>three</strong></li>
      <li><code>four</code></li>
      </ul>"
    `);
  });
  test('keeps a number with its unit, and hours with their minutes', () => {
    const html = prose('It took 14 h 32 min, then 9 h or 3 minutes; 2 horses, `1 h`.').html;
    expect(html).toBe(
      '<p>It took 14\u00a0h\u00a032\u00a0min, then 9\u00a0h or 3 minutes; 2 horses, <code>1 h</code>.</p>',
    );
  });
  test('may be nothing', () => {
    expect(prose('')).toEqual({ html: '', words: 0, cites: [], links: [], problems: [] });
  });
  test('keeps what looks like HTML when it is written as text', () => {
    expect(prose('&lt;script&gt; and `<b>`').html).toMatchInlineSnapshot(
      `"<p>&#x3C;script> and <code>&#x3C;b></code></p>"`,
    );
  });
});

describe('a link to the site itself', () => {
  const under = (body: string) =>
    renderProse({ file: 'lift/timeline/stop.md', body, bodyLine: 8, sources, base: '/news' });

  test('follows the path that the site stands under', () => {
    expect(under('[Home](/), [a place](/bridge/#rope), [by name][r].\n\n[r]: /radar/').html).toMatchInlineSnapshot(
      `"<p><a href="/news/">Home</a>, <a href="/news/bridge/#rope">a place</a>, <a href="/news/radar/">by name</a>.</p>"`,
    );
  });
  test('is checked as it is written', () => {
    expect(under('[A place](/bridge/#rope)').links).toMatchObject([{ url: '/bridge/#rope' }]);
  });
  test('is the only one that does', () => {
    expect(under('[On](#rope) [out](https://example.org/) [write](mailto:a@example.org)').html).toMatchInlineSnapshot(
      `"<p><a href="#rope">On</a> <a href="https://example.org/">out</a> <a href="mailto:a@example.org">write</a></p>"`,
    );
  });
});

describe('a citation', () => {
  test('becomes a link to its source, by name, as often as it stands there', () => {
    const { html, cites } = prose('It stood [@letter], *they say [@paper]*.\n\n- Again [@paper]');
    expect(cites).toEqual(['letter', 'paper', 'paper']);
    expect(html).toMatchInlineSnapshot(`
      "<p>It stood <a href="#source-letter" class="cite">the company’s letter</a>, <em>they say <a href="#source-paper" class="cite">the paper</a></em>.</p>
      <ul>
      <li>Again <a href="#source-paper" class="cite">the paper</a></li>
      </ul>"
    `);
  });
  test('in code is no citation', () => {
    expect(prose('`[@letter]`')).toMatchObject({ cites: [], problems: [] });
  });
  test('of an unknown source is refused, with the one that is near', () => {
    expect(problems('It stood [@leter] [@zebra].')).toMatchInlineSnapshot(`
      "8:10 There is no source “leter” in sources/. Did you mean “letter”?
      8:19 There is no source “zebra” in sources/. There is: letter, paper."
    `);
  });
  test('of an unknown source is found on its own line', () => {
    expect(problems('One\ntwo\nthree [@zebra]')).toMatch(/^10:7 /);
  });
  test('of an unknown source is found again where it stands again', () => {
    expect(problems('> [@zebra] and [@zebra]')).toMatch(/^8:3 .*\n8:16 /);
  });
  test.each(['[@Letter]', '[@letter; @paper]', '[@letter, p. 3]', '[@ letter]'])(
    'in a form that is not ours, %s, is refused and never printed',
    (body) => {
      expect(problems(body)).toBe(`8:1 “${body}” can’t be read. Write the id of one source: [@source-id].`);
      expect(prose(body).html).toBe('');
    },
  );
  test('inside a link is refused and never printed', () => {
    const body = '[[@letter]](https://example.org)';
    expect(problems(body)).toBe('8:2 A citation can’t stand inside a link. Write it after the link.');
    expect(prose(body).html).toBe('');
  });
});

describe('a link', () => {
  test('out is a link, and nothing more', () => {
    expect(prose('[a](https://example.org/a) <http://example.org>').html).toMatchInlineSnapshot(
      `"<p><a href="https://example.org/a">a</a> <a href="http://example.org">http://example.org</a></p>"`,
    );
  });
  test('out may have its address below the text', () => {
    expect(prose('One [a].\n\n[a]: https://example.org').html).toBe('<p>One <a href="https://example.org">a</a>.</p>');
  });
  test('on the page has none', () => {
    expect(prose('[a](#stop)').html).toBe('<p><a href="#stop">a</a></p>');
  });
  test('that can harm, leads nowhere, or leads out without a plain scheme, is refused', () => {
    expect(
      [
        '[a](javascript:alert(1))',
        '[a](JaVaScript:alert(1))',
        '[a](&#106;avascript:alert(1))',
        '[a](data:text/html,x)',
        '<vbscript:x>',
        '[a](page.html)',
        '[a]()',
        '[a](HTTPS://example.org)',
        '[a](//example.org)',
        '[a](/\\example.org)',
        'One [a] and\n\n[a]: javascript:alert(1)',
      ]
        .map(problems)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "8:1 “javascript:alert(1)” is not a link that can be followed. Write an address that starts with https://.
      8:1 “JaVaScript:alert(1)” is not a link that can be followed. Write an address that starts with https://.
      8:1 “javascript:alert(1)” is not a link that can be followed. Write an address that starts with https://.
      8:1 “data:text/html,x” is not a link that can be followed. Write an address that starts with https://.
      8:1 “vbscript:x” is not a link that can be followed. Write an address that starts with https://.
      8:1 “page.html” is not a link that can be followed. Write an address that starts with https://.
      8:1 “” is not a link that can be followed. Write an address that starts with https://.
      8:1 “HTTPS://example.org” is not a link that can be followed. Write an address that starts with https://.
      8:1 “//example.org” is not a link that can be followed. Write an address that starts with https://.
      8:1 “/\\example.org” is not a link that can be followed. Write an address that starts with https://.
      10:1 “javascript:alert(1)” is not a link that can be followed. Write an address that starts with https://."
    `);
  });
});

describe('what may not stand in a text is refused, with its line and column', () => {
  test('HTML', () => {
    expect(problems('One\n\ntwo <b>three</b>\n\n<script>alert(1)</script>\n\n<!-- four -->')).toMatchInlineSnapshot(`
      "10:5 HTML is not allowed here: <b>. Write Markdown.
      10:13 HTML is not allowed here: </b>. Write Markdown.
      12:1 HTML is not allowed here: <script>alert(1)</script>. Write Markdown.
      14:1 HTML is not allowed here: <!-- four -->. Write Markdown."
    `);
  });
  test('a long piece of HTML, shortened', () => {
    expect(problems(`<div class="${'x'.repeat(99)}">`)).toMatchInlineSnapshot(
      `"8:1 HTML is not allowed here: <div class="xxxxxxxxxxxxxxxxxxxxxxxxxxxx…. Write Markdown."`,
    );
  });
  test('pictures, near and far', () => {
    expect(problems('![a](b.png) and ![c][d]\n\n[d]: https://example.org/d.png')).toMatchInlineSnapshot(`
      "8:1 Pictures are not allowed here. Describe it in words.
      8:17 Pictures are not allowed here. Describe it in words."
    `);
  });
  test('headings, in both forms', () => {
    expect(problems('# One\n\nTwo\n===')).toMatchInlineSnapshot(`
      "8:1 Headings are not allowed here: the heading is a field at the top. Start a new paragraph.
      10:1 Headings are not allowed here: the heading is a field at the top. Start a new paragraph."
    `);
  });
});

test('a text with a problem has no HTML', () => {
  expect(prose('Fine.\n\n<b>').html).toBe('');
});

describe('whatever is written', () => {
  const piece = fc.constantFrom(
    ...['<script>', '</script>', '<img src=x onerror=alert(1)>', '[a](', 'javascript:', 'alert(1)', ')', '![', ']'],
    ...['[@paper]', '[@', '<', '>', '"', "'", '\n\n', '\n', ' ', '`', '*', '_', '    ', '- ', '&#106;', '\\', '[b]: '],
    ...['https://example.org', 'data:text/html,', '" onmouseover="x', 'style="x"', 'vbscript:', '<a href=', '#', '\t'],
  );
  const anything = fc.oneof(
    fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme' }),
  );

  test('what comes out holds no script, no handler, no style and no link that runs', () => {
    fc.assert(
      fc.property(anything, (body) => {
        for (const [tag] of prose(body).html.matchAll(/<[^>]*>/g)) {
          expect(tag).toMatch(/^<\/?(a|p|em|strong|code|pre|ul|ol|li|blockquote|br|hr)[ />]/);
          expect(tag).not.toMatch(/ (on\w+|style|src|id)=/i);
          expect(tag).not.toMatch(/="\s*(javascript|vbscript|data):/i);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('each problem has a sentence, and a line of the file', () => {
    fc.assert(
      fc.property(anything, (body) => {
        for (const { sentence, line = 0, column = 0 } of prose(body).problems) {
          expect(sentence).toMatch(/[.?]$/);
          expect(line).toBeGreaterThanOrEqual(8);
          expect(line).toBeLessThanOrEqual(7 + body.split(/\r\n|\r|\n/).length);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });

  test('what it cites is a source', () => {
    fc.assert(
      fc.property(anything, (body) => {
        for (const id of prose(body).cites) expect([...sources.keys()]).toContain(id);
      }),
    );
  });
});
