import { describe, expect, test } from 'vitest';
import type { z } from 'astro/zod';
import { amount, id, language, line, oneOf, quoted, webAddress } from '#schema/text.ts';

const said = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;

test('an id has small letters, digits and hyphens, and starts with a letter', () => {
  const name = id('Write an id.');
  for (const good of ['a', 'brake-test', 'x1-2']) expect(said(name, good)).toBeUndefined();
  for (const bad of ['', 'A', '1st', 'a--b', 'a-', '-a', 'a b', 'straße', 'a_b', 'a\n'])
    expect(said(name, bad)).toBe(
      'Write an id. An id has small letters, digits and hyphens only, and starts with a letter: second-person.',
    );
  expect(said(name, 5)).toBe('Write an id.');
  for (const file of ['06-approvals', 'approvals.md', '06-approvals.md'])
    expect(said(name, file)).toBe('Write the name without number and .md: approvals.');
});

test('an id that is written as a flag of npm run new is told how to stand in a file', () => {
  for (const flag of ['paper:union', 'paper: union'])
    expect(said(id('Write an id.'), flag)).toBe('Write “id: paper”, and below it “for: union”.');
});

test('a quotation stands without its marks, which the page puts around it', () => {
  const quote = quoted('Write the words.');
  for (const marked of ['“it was old”', '"it was old"', '“it was old”.'])
    expect(said(quote, marked)).toBe('The page puts “ and ” around it. Write the words without them.');
  for (const bare of ['it was old', '“old” and “worn”', 'it was “old”']) expect(said(quote, bare)).toBeUndefined();
});

test('a line of blanks says nothing', () => {
  expect(said(line('Write words.'), ' \n ')).toBe('Write words.');
});

test('a text that YAML reads as something else is told how to stay one', () => {
  expect(said(line('Write words.'), 12)).toBe('Put it between quotation marks: "12".');
  expect(said(line('Write words.'), true)).toBe('Put it between quotation marks: "true".');
  expect(said(line('Write words.'), ['a'])).toBe('Write one text, not a list or fields. Write words.');
  expect(said(line('Write words.'), null)).toBe('Write words.');
  expect(said(id('Write an id.'), 'a - b')).toBe('Begin each line of a list in the same column.');
});

test('a language is a code that is known, and not its name', () => {
  const lang = language('Write the language as a code: en-GB.');
  for (const code of ['en-GB', 'de', 'cy', 'zh-Hant-TW', 'sr-Latn', 'gsw']) expect(said(lang, code)).toBeUndefined();
  for (const word of ['English', 'Deutsch', 'german', 'qq', 'de-XX', 'en_GB', 'e', '', 5])
    expect(said(lang, word)).toBe('Write the language as a code: en-GB.');
});

test('a number is zero or more', () => {
  expect(said(amount('Write a number.'), 0)).toBeUndefined();
  expect(said(amount('Write a number.'), -0.1)).toBe('Write a number that is zero or more.');
  for (const wrong of ['9', NaN, Infinity]) expect(said(amount('Write a number.'), wrong)).toBe('Write a number.');
});

test('one of a list is told the list', () => {
  expect(said(oneOf(['open', 'paywalled']), 'opne')).toBe('Write one of: open, paywalled. Did you mean “open”?');
  expect(said(oneOf(['open', 'paywalled']), 'shut by law')).toBe('Write one of: open, paywalled.');
});

describe('an address on the web', () => {
  const address = webAddress('Write an address.');
  test.each(['https://example.org', 'http://example.org/a?b#c'])('is %s', (url) => {
    expect(said(address, url)).toBeUndefined();
  });
  test.each(['example.org', '//example.org', 'javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', '', 5])(
    'is not %s',
    (url) => {
      expect(said(address, url)).toBe('Write an address.');
    },
  );
});
