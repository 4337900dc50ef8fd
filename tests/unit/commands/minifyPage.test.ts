import { expect, test } from 'vitest';
import { minifyPage } from '#commands/minifyPage.ts';

test('an empty element of a drawing is closed in its own tag', async () => {
  expect(await minifyPage('<svg viewBox="0 0 1 1"><rect class="a" x="1"></rect><path d="M0 0"></path></svg>')).toBe(
    '<svg viewBox="0 0 1 1"><rect class="a" x="1"/><path d="M0 0"/></svg>',
  );
});

test('what holds something, and what HTML has no short form for, stays as it is', async () => {
  const html = '<g><title>A</title></g><text></text><path d="M0 0"><title>A</title></path><span></span>';
  expect(await minifyPage(html)).toBe(html);
});

test('a space between words stays, and one between blocks goes', async () => {
  expect(await minifyPage('<div> <p>From:\n <a href="#a">A</a>, <b>b</b> </p> <p>C</p> </div>')).toBe(
    '<div><p>From: <a href="#a">A</a>, <b>b</b><p>C</div>',
  );
});

test('the words of an island stay to the letter, and the comments by which it wakes where they are', async () => {
  const html = '<astro-island ssr><p>A.<!-- --> <!-- -->In <b>1</b><!-- -->\nof </p><!--astro:end--></astro-island>';
  expect(await minifyPage(html)).toBe(html);
});

test('the data of an island is the same when it is read', async () => {
  const html = '<astro-island props="{&quot;a&quot;:&quot;1 &amp;lt; 2 it&#39;s&quot;}"></astro-island>';
  expect(await minifyPage(html)).toBe(`<astro-island props='{"a":"1 &amp;lt; 2 it&#39;s"}'></astro-island>`);
});

test('scripts and styles stay to the letter, by which a policy knows them', async () => {
  const html = '<style>p {\n  margin: 0;\n}\n</style><script>\n  a( );\n</script>';
  expect(await minifyPage(html)).toBe(html);
});
