import { expect, test } from 'vitest';
import { basePath } from '#data/basePath.ts';

test('a base path has one slash before it and none after, however it is written', () => {
  expect(['/news/', 'news', '/news', 'news/', '//news//', '/a/b/'].map(basePath)).toEqual([
    ...Array.from({ length: 5 }, () => '/news'),
    '/a/b',
  ]);
  expect([undefined, '', '/'].map(basePath)).toEqual(['', '', '']);
});
