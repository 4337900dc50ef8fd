import { describe, expect, test } from 'vitest';
import { heightAt, plainFrame, scriptFrame, type Heights } from '#embed/snippets.ts';
import { fc } from '../build.ts';

const HEIGHTS: Heights = [
  [280, 900],
  [480, 640],
  [768, 510],
];
const framed = {
  address: 'https://site.org/embed/lift/gates/?theme=dark&lens=first',
  title: 'What “would” have <stopped> it & "why"?',
  place: 'https://site.org/lift/#gates',
  heights: HEIGHTS,
};

describe('the height of an embed in a column', () => {
  test('is that of the widest measured width that is not wider', () => {
    expect([280, 479, 480, 767, 768, 4000].map((width) => heightAt(HEIGHTS, width))).toEqual([
      900, 900, 640, 640, 510, 510,
    ]);
  });

  test('is that of the narrowest in a column that is narrower still, and 0 where nothing was measured', () => {
    expect(heightAt(HEIGHTS, 200)).toBe(900);
    expect(heightAt([], 200)).toBe(0);
  });

  test('cuts nothing, whatever the width: a narrower column never has a shorter embed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 280, max: 2000 }), fc.integer({ min: 0, max: 500 }), (width, more) => {
        expect(heightAt(HEIGHTS, width)).toBeGreaterThanOrEqual(heightAt(HEIGHTS, width + more));
      }),
    );
  });
});

test('the plain frame carries its heights, a title, no referrer, and a link back', () => {
  expect(plainFrame(framed).replaceAll(/embed-\w+/g, 'embed-NAME')).toMatchInlineSnapshot(`
    "<div style="container-type:inline-size;width:100%">
    <style>@container (min-width:280px){.embed-NAME{height:900px}}@container (min-width:480px){.embed-NAME{height:640px}}@container (min-width:768px){.embed-NAME{height:510px}}</style>
    <iframe class="embed-NAME" src="https://site.org/embed/lift/gates/?theme=dark&amp;lens=first" title="What “would” have &lt;stopped&gt; it &amp; &quot;why&quot;?" width="100%" height="640" loading="lazy" referrerpolicy="no-referrer" frameborder="0" style="border:0;display:block;width:100%"></iframe>
    </div>
    <p><a href="https://site.org/lift/#gates">What “would” have &lt;stopped&gt; it &amp; &quot;why&quot;?</a></p>"
  `);
});

test('two embeds of one piece with other options don’t take each other’s heights', () => {
  const name = (address: string) => /\.(embed-\w+)/.exec(plainFrame({ ...framed, address }))?.[1];
  expect(name(framed.address)).not.toBe(name('https://site.org/embed/lift/gates/'));
  expect(name(framed.address)).toBe(name(framed.address));
});

test('the frame with a script has both, and a height for the time before the script', () => {
  expect(scriptFrame(framed, 'https://site.org/embed.js')).toMatchInlineSnapshot(`
    "<iframe src="https://site.org/embed/lift/gates/?theme=dark&amp;lens=first" title="What “would” have &lt;stopped&gt; it &amp; &quot;why&quot;?" width="100%" height="640" loading="lazy" referrerpolicy="no-referrer" frameborder="0" style="border:0;display:block;width:100%"></iframe>
    <script async src="https://site.org/embed.js"></script>
    <p><a href="https://site.org/lift/#gates">What “would” have &lt;stopped&gt; it &amp; &quot;why&quot;?</a></p>"
  `);
});
