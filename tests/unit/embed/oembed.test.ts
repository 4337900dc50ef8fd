import { expect, test } from 'vitest';
import { oembed, withHeights } from '#embed/oembed.ts';

const provider = { name: 'The lift stop', url: 'https://site.org/', script: 'https://site.org/embed.js' };
const framed = {
  address: 'https://site.org/embed/lift/gates/',
  title: 'What would have stopped it?',
  place: 'https://site.org/lift/#gates',
  heights: [],
};
const card = { address: 'https://site.org/og/lift/gates.png', width: 1200, height: 630 };

test('without heights the oEmbed carries the script and a height for the time before it', () => {
  const { html, ...rest } = oembed(framed, provider, card);
  expect(html).toContain('<script async src="https://site.org/embed.js" referrerpolicy="no-referrer"></script>');
  expect(rest).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'What would have stopped it?',
    provider_name: 'The lift stop',
    provider_url: 'https://site.org/',
    width: 600,
    height: 800,
    thumbnail_url: card.address,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    url: 'https://site.org/lift/#gates',
    embed_url: 'https://site.org/embed/lift/gates/',
  });
});

test('with heights it needs no script, and says the one of its own width', () => {
  const { html, height, ...rest } = withHeights(oembed(framed, provider, card), [
    [280, 900],
    [480, 700],
    [600, 640],
  ]);
  expect(height).toBe(640);
  expect(rest).toMatchObject({ thumbnail_url: card.address, thumbnail_width: 1200, thumbnail_height: 630 });
  expect(html).not.toContain('script');
  expect(html).toContain('@container (min-width:480px)');
  expect(html).toContain('src="https://site.org/embed/lift/gates/"');
});
