import { expect, test } from 'vitest';
import { splitFrontMatter } from '#model/splitFrontMatter.ts';

test.each([
  '---\ntitle: A\n---\n\nIt stood.\n',
  '---\r\ntitle: A\r\n---\r\n\r\nIt stood.\r\n',
  '\uFEFF--- \ntitle: A\n---',
  '---\n---\n',
])('the parts of %j are the file again', (written) => {
  const { open, fields, close, body } = splitFrontMatter(written) ?? {};
  expect([open, fields, close, body].join('')).toBe(written);
  expect(close).toMatch(/^---/);
});

test('the fields end at the first line of three hyphens, and at no other', () => {
  expect(splitFrontMatter('---\ntitle: A\nwords: >-\n---x\n---\nOne.\n\n---\n\nTwo.')).toMatchObject({
    fields: 'title: A\nwords: >-\n---x\n',
    body: 'One.\n\n---\n\nTwo.',
  });
});

test.each(['It stood.\n\n---\n\ntitle: A\n\n---\n', '---\ntitle: A\n', '', ' ---\ntitle: A\n---\n'])(
  'a file that doesn’t begin with fields has none: %j',
  (written) => {
    expect(splitFrontMatter(written)).toBeUndefined();
  },
);
