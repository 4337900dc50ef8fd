import { describe, expect, test } from 'vitest';
import { assembleCited, voiceOf } from '#model/voice.ts';
import { rawStory } from '../build.ts';

const { sources } = rawStory();
const source = (id: string) => sources.find((one) => one.id === id)?.data;

describe('a citation carries the word', () => {
  test('that it says', () => {
    expect(voiceOf({ id: 'paper', for: 'union' }, source('paper'))).toBe('union');
    expect(voiceOf({ id: 'letter', for: 'none' }, source('letter'))).toBe('none');
  });
  test('of its source, when it says nothing', () => {
    expect(voiceOf({ id: 'letter' }, source('letter'))).toBe('company');
  });
  test('of nobody it can name, when a relay doesn’t say', () => {
    expect(voiceOf({ id: 'paper' }, source('paper'))).toBeUndefined();
    expect(voiceOf({ id: 'gone' }, undefined)).toBeUndefined();
  });
});

test('citations are given by name, and those of no source are left out', () => {
  const cited = assembleCited(
    [{ id: 'letter', quote: 'old' }, { id: 'gone' }, { id: 'paper', for: 'none' }, { id: 'paper' }],
    sources,
  );
  expect(cited).toEqual([
    { id: 'letter', name: 'the company’s letter', voice: 'company', quote: 'old' },
    { id: 'paper', name: 'the paper', voice: undefined, quote: undefined },
    { id: 'paper', name: 'the paper', voice: undefined, quote: undefined },
  ]);
});
