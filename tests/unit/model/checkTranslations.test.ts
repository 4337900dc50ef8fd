import { expect, test } from 'vitest';
import { checkTranslations } from '#model/checkTranslations.ts';
import { emptyRawStory, type RawStory } from '#model/entry.ts';
import { entry, type Fields } from '../build.ts';

const told = (slug: string, fields: Fields): RawStory => ({
  ...emptyRawStory(slug),
  story: [{ ...entry('story', 'story', fields), file: `${slug}/story.md` }],
});
const found = (...stories: RawStory[]) =>
  checkTranslations(stories).map(({ file, path, sentence }) => `${file} → ${path.join('.')}: ${sentence}`);
const lift = told('lift', { lang: 'en-GB' });
const aufzug = told('aufzug', { lang: 'de', translationOf: 'lift' });

test('a story and its translations are in order', () => {
  expect(found(lift, aufzug, told('ascenseur', { lang: 'fr', translationOf: 'lift' }))).toEqual([]);
});

test('what is not in order is told in a sentence', () => {
  expect(found(lift, told('aufzug', { lang: 'de', translationOf: 'lifts' }))).toMatchInlineSnapshot(`
    [
      "aufzug/story.md → translationOf: There is no other story “lifts”. Did you mean “lift”?",
    ]
  `);
  expect(found(told('aufzug', { lang: 'de', translationOf: 'aufzug' }), lift)).toMatchInlineSnapshot(`
    [
      "aufzug/story.md → translationOf: There is no other story “aufzug”. There is: lift.",
    ]
  `);
  expect(found(lift, told('elevator', { lang: 'en-gb', translationOf: 'lift' }))).toMatchInlineSnapshot(`
    [
      "elevator/story.md → translationOf: “lift” tells it in en-GB already. Write the language of this one in lang, or leave this out.",
    ]
  `);
  expect(found(lift, aufzug, told('fahrstuhl', { lang: 'de', translationOf: 'lift' }))).toMatchInlineSnapshot(`
    [
      "fahrstuhl/story.md → translationOf: “aufzug” tells it in de already. Write the language of this one in lang, or leave this out.",
    ]
  `);
  expect(found(lift, aufzug, told('ascenseur', { lang: 'fr', translationOf: 'aufzug' }))).toMatchInlineSnapshot(`
    [
      "ascenseur/story.md → translationOf: “aufzug” is a translation itself. Write the name of the story that it was made from.",
    ]
  `);
});

test('a story whose own file can’t be read is not said to be missing', () => {
  expect(found(emptyRawStory('lift'), aufzug)).toEqual([]);
});
