import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inlineParts } from '#commands/inlineParts.ts';
import { minifyPage } from '#commands/minifyPage.ts';
import { finishPage } from '#commands/finishPage.ts';
import { hashOf, policyOf, putPolicy, takePolicy } from '#commands/pagePolicy.ts';
import { foundIn } from '../../safe/pageFaults.ts';
import { PAYLOADS } from '../../safe/payloads.ts';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const built = (hashes: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self' ${hashes}; style-src 'self';">`;
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe('the policy of a page', () => {
  test('has a hash for each script and style that is written into it, once', () => {
    const html = page(
      '<script>a()</script><style>p{}</style>',
      '<script>a()</script><script type="module">b()</script>',
    );
    expect(policyOf(inlineParts(html))).toBe(
      `default-src 'self';script-src 'self' '${hash('a()')}' '${hash('b()')}';style-src 'self' '${hash('p{}')}';object-src 'none';base-uri 'none';form-action 'none'`,
    );
  });
  test('has none where there is nothing to name, and none for data', () => {
    const html = page('<script type="application/ld+json">{}</script><script src="/a.js"></script>');
    expect(policyOf(inlineParts(html))).toBe("default-src 'self';object-src 'none';base-uri 'none';form-action 'none'");
  });
  test('stands before all that it governs', () => {
    expect(putPolicy(page('<script>a()</script>'), "default-src 'self'")).toBe(
      page(`<meta http-equiv="content-security-policy" content="default-src 'self'"><script>a()</script>`),
    );
    expect(() => putPolicy('<!DOCTYPE html><p>A', '')).toThrow('no line of its letters');
  });
});

describe('what the builder knows nothing of', () => {
  const own = page(`${built(`'${hash('a()')}'`)}<script>a()</script><script>c()</script>`);
  test('is not named, but stops the build', async () => {
    await expect(finishPage(own, [], 'trim')).rejects.toThrow('A <script> is not the site’s own: c()');
    expect(await finishPage(own, [hashOf('c()')], 'trim')).toBe(
      putPolicy(
        page('<script>a()</script><script>c()</script>'),
        `default-src 'self';script-src 'self' '${hash('a()')}' '${hash('c()')}';object-src 'none';base-uri 'none';form-action 'none'`,
      ),
    );
  });
  test.each([
    '<script>alert(1)</script>',
    '<p><svg><script>alert(1)</script></svg>',
    '<template><script>alert(1)</script></template>',
    '<style>*{display:none}</style>',
    '<script type="text/ecmascript">alert(1)</script>',
    '<math><mtext><style>*{}</style></mtext></math>',
  ])('%s, say', async (brought) => {
    for (const effort of ['trim', 'minify', 'sort'] as const)
      await expect(finishPage(page(built(''), brought), [], effort)).rejects.toThrow(
        /^A <(script|style)> is not the site’s own/,
      );
  });
  test('and a page without the builder’s own policy is not finished', () => {
    expect(() => takePolicy(page(''))).toThrow('no policy of the builder’s');
  });
});

test('what a text or a value says is no part of a page, before it is made smaller and after', async () => {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  for (const { text, what } of PAYLOADS) {
    const value = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const html = page(
      '',
      `<p title="${value}" data-a="${value}">${escape(text)}</p><svg><text>${escape(text)}</text></svg>`,
    );
    const small = await minifyPage(html);
    for (const one of [html, small]) expect(inlineParts(one), what).toEqual([]);
    expect([...foundIn(small).kinds].sort(), what).toEqual(
      [...foundIn(page('', '<p title="a" data-a="a">a</p><svg><text>a</text></svg>')).kinds].sort(),
    );
  }
});
