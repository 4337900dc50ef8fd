import { expect, test } from 'vitest';
import { aimLinks } from '#embed/aimLinks.ts';

const aim = (html: string) => aimLinks(html, '/lift/');

test('a link to a place that is here stays in the frame', () => {
  expect(aim('<a href="#rope">The rope</a><p id="rope">Old.</p>')).toBe(
    '<a href="#rope" target="_self">The rope</a><p id="rope">Old.</p>',
  );
});

test('a link to a place that is not here leads to the story', () => {
  expect(aim('<a class="label" href="#source-paper">The paper</a>')).toBe(
    '<a class="label" href="/lift/#source-paper">The paper</a>',
  );
});

test('other links, and what is drawn by reference, stay as they are', () => {
  const html = '<a href="https://example.org/#rope">Out</a><svg><use href="#mark"></use></svg><a href="/lift/">In</a>';
  expect(aim(html)).toBe(html);
});

test('an id is an id as a whole, and not the end of another attribute', () => {
  expect(aim('<i data-id="rope"></i><a href="#rope">The rope</a>')).toContain('href="/lift/#rope"');
});
