import { expect, test } from 'vitest';
import { parseParts } from '#commands/inlineParts.ts';
import { scanParts } from '#commands/scanParts.ts';
import { fc } from '../build.ts';

const PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>a{b:c}</style><title>A <b></title>
<script type="application/ld+json">{"a":"<b>"}</script><script>let a = "</b>";</script></head><body><!-- --><p title="<script>x</script>">
A &lt;b <svg><title>A</title><g><path d="M0"/></g></svg> <select><option>A</select><textarea><script></textarea>
<iframe src="a"><style></iframe><script src="a.js"></script><script type=module>b()</script></body></html>`;

test('a page that is written plainly is read as a parser reads it', () => {
  const parts = parseParts(PAGE);
  expect(parts.map(({ tag, text, late, inHead }) => [tag, text, late, inHead])).toEqual([
    ['style', 'a{b:c}', false, true],
    ['script', 'let a = "</b>";', false, true],
    ['script', 'b()', true, false],
  ]);
  expect(scanParts(PAGE)).toEqual(parts);
});

/** Pieces of pages, good and bad, of which a page of any order may be made. */
const PIECES = [
  ...[
    '<html>',
    '<head>',
    '</head>',
    '<body>',
    '</body>',
    '<p>',
    '</p>',
    '<p title="<script>a</script>">',
    'text',
    ' ',
    '\r',
  ],
  ...[
    '<script>',
    '<script type="module">',
    '<SCRIPT TYPE=module>',
    '<script type="&#109;odule">',
    '<script src=a>',
    '</script>',
  ],
  ...[
    '</script x>',
    '<style>',
    '</style>',
    '</style',
    '<title>',
    '</title>',
    '<textarea>',
    '</textarea>',
    '<iframe>',
    '</iframe>',
  ],
  ...[
    '<svg>',
    '<svg/>',
    '<svg a=b/>',
    '</svg>',
    '<g>',
    '<desc>',
    '<foreignObject>',
    '<math>',
    '<select>',
    '</select>',
    '<option>',
  ],
  ...[
    '<!--',
    '-->',
    '<!-- a -->',
    '<!-->',
    '--!>',
    '<![CDATA[',
    ']]>',
    '<template>',
    '</template>',
    '<noscript>',
    '</noscript>',
  ],
  ...[
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<a href=">',
    '"',
    "'",
    '<',
    '>',
    'a()',
    '<frameset>',
    '<plaintext>',
    '<a b="1"c>',
  ],
];

test('whatever a page is made of, it is read as a parser reads it, or left to one', () => {
  const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
  let read = 0;
  fc.assert(
    fc.property(page, (html) => {
      const scanned = scanParts(html);
      if (!scanned) return;
      read += 1;
      expect(scanned).toEqual(parseParts(html));
    }),
    { numRuns: 5000 },
  );
  expect(read).toBeGreaterThan(200);
});
