import { expect, test } from 'vitest';
import { emptyRawStory, entryId } from '#model/entry.ts';
import { KINDS } from '#schema/kinds.ts';

test.each([
  ['04-stuck-open.md', 'stuck-open'],
  ['stuck-open.md', 'stuck-open'],
  ['10-2-hours.md', '2-hours'],
  ['story.md', 'story'],
])('the id of %s is %s', (file, id) => {
  expect(entryId(file)).toBe(id);
});

test('an empty story has a list for every kind', () => {
  expect(emptyRawStory('lift')).toEqual({
    slug: 'lift',
    ...Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, []])),
  });
});
