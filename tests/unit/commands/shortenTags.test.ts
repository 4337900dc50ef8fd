import { expect, test } from 'vitest';
import { shorten } from '#commands/shortenTags.ts';

test('an empty element of a drawing is closed in its own tag', () => {
  expect(shorten('<svg><rect class="a" x="1"></rect><path d="M0 0"></path></svg>')).toBe(
    '<svg><rect class="a" x="1"/><path d="M0 0"/></svg>',
  );
});

test('what holds something, and what HTML has no short form for, stays as it is', () => {
  const html = '<g><title>A</title></g><p></p><text></text><path d="M0 0"><title>A</title></path><span></span>';
  expect(shorten(html)).toBe(html);
});
