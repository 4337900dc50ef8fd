import { describe, expect, test } from 'vitest';
import { crawl } from '../../crawl/crawl.ts';

/** A PNG’s signature and header, as much as a reader of sizes reads. */
function png(width: number, height: number): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000', 'hex');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
}

const HOME = 'https://news.example/explained/';
const card = (address: string, width = 1200) =>
  `<meta property="og:image" content="${address}"><meta property="og:image:width" content="${String(width)}">
   <meta property="og:image:height" content="630">`;
const head = (path: string) => `<link rel="canonical" href="${HOME}${path}">`;
const page = (path: string, body: string) => `<!doctype html><head>${head(path)}</head><body>${body}</body>`;

/** The faults of a site of these files beside a good one, built for a path of another origin. */
function faultsOf(files: Record<string, string | Buffer>): string {
  const good = {
    'index.html': page('lift/', '<a href="/explained/lift/#rope">Rope</a>'),
    'lift/index.html': page('lift/', `<p id="rope"></p>${card(`${HOME}og/lift.png`)}`),
    'og/lift.png': png(1200, 630),
  };
  const all = Object.entries({ ...good, ...files }).map(([file, text]): [string, Buffer] => [file, Buffer.from(text)]);
  return crawl({ files: new Map(all), home: new URL(HOME), known: true }).faults.join('\n');
}

test('a site whose every address leads somewhere has no fault', () => {
  expect(faultsOf({})).toBe('');
});

describe('a page', () => {
  test('may not lead where nothing is, and not out of the path that it is built for', () => {
    expect(
      faultsOf({
        'a/index.html': page(
          'a/',
          `<a href="/explained/gone/">1</a> <a href="/lift/">2</a> <a href="../lift">3</a> <a href="/explained/lift/#none">4</a>
          <a href="#none">5</a> <a href="http://localhost:4321/">6</a> <a href="https://elsewhere.example/x">out</a>
          <img src="a.png" srcset="b.png 1x, c.png 2x"> <video poster="d.png"></video> <svg><use href="#none"/></svg>
          <p mask="url(#e)"></p><style>p{background:url(f.png)}</style><script type="module">import('./g.js')</script>`,
        ),
      }),
    ).toMatchInlineSnapshot(`
      "a/index.html: a href “/explained/gone/” is not there
      a/index.html: a href “/lift/” is not below /explained/
      a/index.html: a href “../lift” has no slash at its end
      a/index.html: a href “/explained/lift/#none” has no place #none
      a/index.html: a href “#none” has no place #none
      a/index.html: a href “http://localhost:4321/” leads to the machine that built it
      a/index.html: img src “a.png” is not there
      a/index.html: img srcset “b.png” is not there
      a/index.html: img srcset “c.png” is not there
      a/index.html: video poster “d.png” is not there
      a/index.html: use href “#none” has no place #none
      a/index.html: p url() “#e” has no place #e
      a/index.html: url() “f.png” is not there
      a/index.html: import “./g.js” is not there"
    `);
  });
  test('may not have a link in a shown snippet that leads nowhere, or that needs the site around it', () => {
    expect(
      faultsOf({
        'a/index.html': page(
          'a/',
          `<pre>&lt;iframe src="${HOME}embed/gone/">&lt;/iframe>&lt;a href="/explained/lift/">A&lt;/a></pre>`,
        ),
      }),
    ).toMatchInlineSnapshot(`
      "a/index.html: snippet iframe src “https://news.example/explained/embed/gone/” is not there
      a/index.html: snippet a href “/explained/lift/” is read elsewhere and does not begin with https://news.example
      a/index.html: text “https://news.example/explained/embed/gone/” is not there"
    `);
  });
  test('names itself canonical, or one that does', () => {
    expect(
      faultsOf({
        'a/index.html': page('lift/', ''),
        'b/index.html': '<p>None</p>',
        'embed/index.html': `<meta name="robots" content="noindex">${head('a/#x')}`,
      }),
    ).toMatchInlineSnapshot(`
      "a/index.html: names “https://news.example/explained/lift/” canonical, and not itself
      b/index.html: names no canonical address
      embed/index.html: link href “https://news.example/explained/a/#x” has no place #x
      embed/index.html: names “https://news.example/explained/a/#x” canonical, which is not canonical itself"
    `);
  });
  test('has a card of the size that it says', () => {
    expect(
      faultsOf({
        'a/index.html': page('a/', card(`${HOME}og/small.png`)),
        'b/index.html': page('b/', card(`${HOME}og/text.png`)),
        'c/index.html': page('c/', card(`${HOME}og/lift.png`, 600)),
        'd/index.html': page('d/', card('/explained/og/gone.png')),
        'og/small.png': png(600, 315),
        'og/text.png': 'no picture',
      }),
    ).toMatchInlineSnapshot(`
      "a/index.html: its card “og/small.png” is 600 × 315, and not 1200 × 630
      b/index.html: its card “og/text.png” is no PNG
      c/index.html: says of its card that it is 600 × 630, and it is 1200 × 630
      d/index.html: og:image “/explained/og/gone.png” is read elsewhere and does not begin with https://news.example"
    `);
  });
});

describe('a text for machines', () => {
  test('may not lead where nothing is, whatever its form', () => {
    expect(
      faultsOf({
        'sitemap.xml': `<urlset><url><loc>${HOME}gone/</loc></url><url><loc>/explained/lift/</loc></url></urlset>`,
        'feed.xml': `<feed><link href="${HOME}lift/#none"/></feed>`,
        'data/lift.csv': `id,address\nrope,${HOME}lift/#none\n`,
        'robots.txt': `User-agent: *\nSitemap: ${HOME}none.xml`,
        '_astro/a.js': 'import{b}from"./b.js";const later=["_astro/c.js"]',
        'a/index.html': page('a/', `<script type="application/ld+json">{"url":"${HOME}none/"}</script>`),
      }),
    ).toMatchInlineSnapshot(`
      "sitemap.xml: text “https://news.example/explained/gone/” is not there
      sitemap.xml: element “https://news.example/explained/gone/” is not there
      sitemap.xml: element “/explained/lift/” is read elsewhere and does not begin with https://news.example
      feed.xml: text “https://news.example/explained/lift/#none” has no place #none
      feed.xml: attribute “https://news.example/explained/lift/#none” has no place #none
      data/lift.csv: text “https://news.example/explained/lift/#none” has no place #none
      robots.txt: text “https://news.example/explained/none.xml” is not there
      robots.txt: Sitemap “https://news.example/explained/none.xml” is not there
      _astro/a.js: import “./b.js” is not there
      _astro/a.js: preload “/explained/_astro/c.js” is not there
      a/index.html: url “https://news.example/explained/none/” is not there
      a/index.html: text “https://news.example/explained/none/” is not there"
    `);
  });
  test('is JSON where it says so, and the JSON that its schema wants', () => {
    expect(
      faultsOf({
        'a.json': '{',
        'data/lift.json': JSON.stringify({ $schema: `${HOME}data/schema.json`, hours: 'nine' }),
        'data/schema.json': JSON.stringify({ properties: { hours: { type: 'number' } } }),
        'oembed/lift.json': JSON.stringify({
          version: '1.0',
          type: 'rich',
          html: '<iframe src="/explained/gone/"></iframe>',
          width: 600,
          thumbnail_url: `${HOME}og/gone.png`,
        }),
      }),
    ).toMatchInlineSnapshot(`
      "a.json: is no JSON, or has some that is none: Expected property name or '}' in JSON at position 1 (line 1 column 2)
      oembed/lift.json: text “https://news.example/explained/og/gone.png” is not there
      oembed/lift.json: html iframe src “/explained/gone/” is read elsewhere and does not begin with https://news.example
      oembed/lift.json: thumbnail_url “https://news.example/explained/og/gone.png” is not there
      data/lift.json: /hours must be number
      oembed/lift.json: / must have required property 'height'
      oembed/lift.json: / must have properties thumbnail_width, thumbnail_height when property thumbnail_url is present"
    `);
  });
  test('has links of a story’s text read from the story’s page', () => {
    const data = (id: string) => JSON.stringify({ address: `${HOME}lift/`, html: `<a href="#${id}">A</a>` });
    expect(faultsOf({ 'data/good.json': data('rope') })).toBe('');
    expect(faultsOf({ 'data/bad.json': data('none') })).toMatch(/#none/);
  });
});
