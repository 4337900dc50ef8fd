import { expect, test } from 'vitest';
import { inlineParts } from '#commands/inlineParts.ts';
import { joinScripts } from '#commands/joinScripts.ts';
import { writeParts } from '#commands/writeParts.ts';

const joined = (html: string) => writeParts(html, joinScripts(inlineParts(html)));

const BOX = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';
const ISLAND = `${BOX}<script>wakes()</script><script>runs()</script><astro-island></astro-island>`;

test('how an island wakes goes to what runs first, and all else waits there for the end of the page', () => {
  expect(
    joined(
      `<html><head><script>first()</script></head><body>${ISLAND}<script>late()</script><p>A</p><script type="module">last()</script></body></html>`,
    ),
  ).toBe(
    `<html><head><script>first();wakes();runs();addEventListener('DOMContentLoaded',()=>{{late()}{last()}})</script></head><body><astro-island></astro-island><p>A</p></body></html>`,
  );
});

test('the script that tells the height of an embed stays where it is', () => {
  const height = `<script type="module">parent.postMessage({ type: 'embed-size' })</script>`;
  expect(joined(`<html><head><script>first()</script></head><body>${ISLAND}${height}</body></html>`)).toBe(
    `<html><head><script>first();wakes();runs()</script></head><body><astro-island></astro-island>${height}</body></html>`,
  );
});

test('a page with nothing to join stays as it is', () => {
  for (const page of [
    '<html><head></head><body><p>A</p></body></html>',
    `<html><head></head><body>${ISLAND}</body></html>`,
    '<html><head><script>first()</script></head><body><script src="/a.js"></script><p title="<script>x</script>">A</p></body></html>',
  ])
    expect(joined(page)).toBe(page);
});

test('data stay where they are, and so does what a text or a value says', () => {
  const data = '<script type="application/ld+json">{"a":"<script>"}</script>';
  const page = `<html><head><script>first()</script>${data}</head><body><p title="<script>a()</script>">&lt;script>b()&lt;/script></p></body></html>`;
  expect(joined(page)).toBe(page);
});
