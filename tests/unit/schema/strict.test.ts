import { describe, expect, test } from 'vitest';
import { didYouMean, nearest, nearOrAll, strict } from '#schema/strict.ts';
import { line } from '#schema/text.ts';
import { sentencesOf } from './fields.ts';
import { fc } from '../build.ts';

const schema = strict({ title: line('Write a title.'), sources: line('Write sources.') });

describe('the nearest word', () => {
  test('is one that is up to three slips away, in no more than half of its letters', () => {
    expect(nearest('tite', ['title', 'sources'])).toBe('title');
    expect(nearest('source', ['title', 'sources'])).toBe('sources');
    expect([nearest('sorcs', ['sources']), nearest('sorts', ['sources']), nearest('tea', ['title'])]).toEqual([
      ...['sources', 'sources', undefined],
    ]);
  });
  test('is none when all are far, or there is none', () => {
    expect(nearest('zebra', ['title', 'sources'])).toBeUndefined();
    expect(nearest('title', [])).toBeUndefined();
    expect(didYouMean('zebra', ['title'])).toBe('');
  });
  test('of a known word is the word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (words) => {
        expect(nearest(words[0] ?? '', words)).toBe(words[0]);
      }),
    );
  });
  test('is always one of the known', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (word, words) => {
        expect([undefined, ...words]).toContain(nearest(word, words));
      }),
    );
  });
});

test('of more than twenty the five nearest are listed', () => {
  const many = Array.from({ length: 40 }, (_, index) => `event-${String(index)}`);
  expect(nearOrAll('role-was-reviewed', [...many, 'role-was-never-reviewed'])).toMatch(
    /^ The nearest of 41 are: role-was-never-reviewed(, event-\d+){4}\.$/,
  );
  expect(nearOrAll('zebra', ['title', 'sources'])).toBe(' There is: title, sources.');
});

describe('a mapping', () => {
  test('with its fields is accepted, and its words are trimmed', () => {
    expect(schema.parse({ title: ' A ', sources: 'B' })).toEqual({ title: 'A', sources: 'B' });
  });
  test('with two unknown fields names both', () => {
    expect(sentencesOf(schema, { title: 'A', sources: 'B', sorces: 'C', x: 'D' })).toMatchInlineSnapshot(`
      [
        ": There is no field “sorces” here. Did you mean “sources”? There is no field “x” here. There is: title, sources.",
      ]
    `);
  });
  test('with fields of another kind is told once what there is', () => {
    expect(sentencesOf(schema, { title: 'A', sources: 'B', who: 'C', x: 'D' })).toEqual([
      ': There is no field “who” or “x” here. There is: title, sources.',
    ]);
  });
  test('that is a text is told to be a mapping', () => {
    expect(sentencesOf(schema, 'title')).toMatchInlineSnapshot(`
      [
        ": Write a mapping: one “field: value” a line.",
      ]
    `);
  });
});
