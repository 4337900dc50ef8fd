import { expect, test } from 'vitest';
import type { Heights } from '#embed/heights.ts';
import { linkCard, plainFrame, scriptFrame } from '#embed/snippets.ts';

const HEIGHTS: Heights = [
  [280, 900],
  [320, 860],
  [480, 640],
  [768, 510],
];
const framed = {
  address: 'https://site.org/embed/lift/gates/?theme=dark&lens=first',
  title: 'What “would” have <stopped> it & "why"?',
  place: 'https://site.org/lift/#gates',
  heights: HEIGHTS,
};

test('the plain frame carries its heights, that of a phone’s column for where styles are taken away, a title, no referrer, and a link back', () => {
  expect(plainFrame(framed).replaceAll(/embed-\w+/g, 'embed-NAME')).toMatchInlineSnapshot(`
    "<div style="container-type:inline-size;width:100%">
    <style>@container (min-width:280px){.embed-NAME{height:900px}}@container (min-width:320px){.embed-NAME{height:860px}}@container (min-width:480px){.embed-NAME{height:640px}}@container (min-width:768px){.embed-NAME{height:510px}}</style>
    <iframe class="embed-NAME" src="https://site.org/embed/lift/gates/?theme=dark&amp;lens=first" title="What “would” have &lt;stopped&gt; it &amp; &quot;why&quot;?" width="100%" height="860" loading="lazy" referrerpolicy="no-referrer" frameborder="0" style="border:0;display:block;width:100%"></iframe>
    </div>
    <p style="margin-top:.75em"><a href="https://site.org/lift/#gates">What “would” have &lt;stopped&gt; it &amp; &quot;why&quot;?</a></p>"
  `);
});

test('two embeds of one piece with other options don’t take each other’s heights', () => {
  const name = (address: string) => /\.(embed-\w+)/.exec(plainFrame({ ...framed, address }))?.[1];
  expect(name(framed.address)).not.toBe(name('https://site.org/embed/lift/gates/'));
  expect(name(framed.address)).toBe(name(framed.address));
});

test('the frame with a script has both, and the height of a phone’s column for the time before the script', () => {
  expect(scriptFrame(framed, 'https://site.org/embed.js')).toMatchInlineSnapshot(`
    "<iframe src="https://site.org/embed/lift/gates/?theme=dark&amp;lens=first" title="What “would” have &lt;stopped&gt; it &amp; &quot;why&quot;?" width="100%" height="860" loading="lazy" referrerpolicy="no-referrer" frameborder="0" style="border:0;display:block;width:100%"></iframe>
    <script async src="https://site.org/embed.js" referrerpolicy="no-referrer"></script>
    <p style="margin-top:.75em"><a href="https://site.org/lift/#gates">What “would” have &lt;stopped&gt; it &amp; &quot;why&quot;?</a></p>"
  `);
});

test('the picture stands in a link, says what it shows, and the link follows in words', () => {
  const card = { address: 'https://site.org/og/lift/gates.png', alt: 'Four "gates".', width: 1200, height: 630 };
  expect(linkCard(framed, card)).toMatchInlineSnapshot(`
    "<p><a href="https://site.org/lift/#gates"><img src="https://site.org/og/lift/gates.png" alt="Four &quot;gates&quot;." width="600" height="315" loading="lazy" referrerpolicy="no-referrer" style="border:0;max-width:100%;height:auto"></a></p>
    <p style="margin-top:.75em"><a href="https://site.org/lift/#gates">What “would” have &lt;stopped&gt; it &amp; &quot;why&quot;?</a></p>"
  `);
});
