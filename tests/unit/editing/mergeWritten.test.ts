import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { mergeWritten } from '#editing/mergeWritten.ts';

const BEFORE = `---
title: It stops
at: 2025-12
# the paper has another day
kind: failure
short: >-
  Long
  stop
sources:
  - letter
  - id: paper
    for: union
---

It stood.
`;
/** As the forms write it: in their order, with every default, and no long line broken. */
const formed = (title: string, body = 'It stood.', more = '') => `---
title: ${title}
at: 2025-12
short: Long stop
kind: failure
context: false
focus: false
known: true
${more}sources:
  - letter
  - for: union
    id: paper
---

${body}
`;

describe('a file that a form has written', () => {
  test('is as it was when nothing was changed', () => {
    expect(mergeWritten('timeline', BEFORE, formed('It stops'))).toBe(BEFORE);
  });
  test('has one other line when one field was changed, or one text', () => {
    expect(mergeWritten('timeline', BEFORE, formed('It stood'))).toBe(BEFORE.replace('It stops', 'It stood'));
    expect(mergeWritten('timeline', BEFORE, formed('It stops', 'It fell.'))).toBe(
      BEFORE.replace('It stood.', 'It fell.'),
    );
  });
  test('has a new field before its sources, and no field that was emptied', () => {
    const merged = mergeWritten(
      'timeline',
      BEFORE,
      formed('It stops', 'It stood.', 'actor: Lift\n').replace('short: Long stop\n', ''),
    );
    expect(merged).toBe(BEFORE.replace('short: >-\n  Long\n  stop\n', 'actor: Lift\n'));
  });
  test('keeps a yes that differs from the default', () => {
    const merged = mergeWritten('timeline', BEFORE, formed('It stops').replace('focus: false', 'focus: true'));
    expect(merged).toBe(BEFORE.replace('sources:', 'focus: true\nsources:'));
  });
  test('is what the form wrote when it is new, or when the old one can’t be read, without the defaults', () => {
    const fresh = formed('It stops').replace(/^(context|focus|known): .*\n/gm, '');
    expect(mergeWritten('timeline', '', formed('It stops'))).toBe(fresh);
    expect(mergeWritten('timeline', '---\na: b: c\n---\n', formed('It stops'))).toBe(fresh);
  });
  test('is left alone when it has no fields', () => {
    expect(mergeWritten('timeline', BEFORE, 'Text')).toBe('Text');
  });
  test('keeps the defaults of a line of the brief out of sight', () => {
    const story = readFileSync(
      path.resolve(import.meta.dirname, '../../fixtures/content/harbour-bridge/story.md'),
      'utf8',
    );
    const noisy = story.replace('seized.\n', 'seized.\n    known: true\n');
    expect(noisy).not.toBe(story);
    expect(mergeWritten('story', story, noisy)).toBe(story);
  });
});

test('two rules in a text are no fields', () => {
  const text = 'It stood.\n\n---\n\ntitle: A\n\n---\n\nThen it fell.\n';
  expect(mergeWritten('timeline', BEFORE, text)).toBe(text);
});
