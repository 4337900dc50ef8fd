import { describe, expect, test } from 'vitest';
import { whyStanding } from '#desk/whyStanding.ts';
import type { RawStory } from '#model/entry.ts';
import { standingsOf } from '#model/standingsOf.ts';
import { rawStory, relay } from '../build.ts';

const reasons = (raw: RawStory) => whyStanding(raw, standingsOf(raw));
const why = (id: string, files: Parameters<typeof rawStory>[0]) => reasons(rawStory(files)).get(id)?.join(' ');
const claims = {
  old: { sources: ['letter'] },
  worn: { account: 'union', answers: 'old', sources: ['bulletin'] },
};

describe('why an entry stands as it does', () => {
  test('is whose word its sources carry, by name', () => {
    expect(why('rope', { implications: { rope: { sources: ['letter', relay('union'), relay('none')] } } })).toBe(
      'The word of the company: letter. The word of the union: paper. No account’s word: paper.',
    );
  });
  test('is that it says so, when it is not public', () => {
    expect(why('rope', { implications: { rope: { known: false } } })).toBe('It says known: false.');
  });
  test('is who answers it, and what it answers', () => {
    expect(why('old', { accountability: claims })).toBe('“worn” of the union answers it.');
    expect(why('worn', { accountability: claims })).toBe('It answers “old”.');
  });
  test('is that it gives both versions', () => {
    const accounts = { company: 'It held.', union: 'It slipped.' };
    expect(why('stop', { timeline: { stop: { accounts, sources: ['letter', 'bulletin'] } } })).toBe(
      'It gives both sides’ versions.',
    );
  });
  test('is what it tells again', () => {
    const implications = { rope: { sources: ['letter'], retells: ['old'] } };
    expect(why('rope', { accountability: claims, implications })).toBe('It tells “old” again, which is disputed.');
  });
});

test('every entry of a standing has a reason', () => {
  const raw = rawStory({
    accountability: claims,
    implications: { rope: { sources: ['letter'] }, none: { known: false } },
  });
  const told = reasons(raw);
  for (const id of standingsOf(raw).keys()) expect(`${id}: ${String(told.get(id)?.length)}`).toMatch(/: [1-9]/);
});
