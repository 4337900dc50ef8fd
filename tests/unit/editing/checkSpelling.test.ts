import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkSpelling } from '#editing/checkSpelling.ts';
import { dictionaryOf, projectWords, type Dictionary } from '#editing/dictionary.ts';
import { scratchFolder } from '../scratchFolder.ts';

let dictionary: Dictionary | undefined;
beforeAll(async () => {
  dictionary = await dictionaryOf('en-GB', ['Marlowick', 'tramline']);
});
const said = (text: string) =>
  dictionary
    ? checkSpelling({ file: 'a.md', field: 'text', start: 0, text }, dictionary).map(
        ({ offset, sentence }) => `${String(offset)} ${sentence}`,
      )
    : ['none'];

describe('a word', () => {
  test('that is in no dictionary is told, with what was meant', () => {
    expect(said('They recieved it.')).toMatchInlineSnapshot(`
      [
        "5 “recieved” is in no dictionary. Did you mean “received”? A name goes into dictionary.txt.",
      ]
    `);
  });
  test('at the start of a sentence is looked up without its capital', () => {
    expect(said('It stood. Recieved late.')[0]).toMatch(/Did you mean “received”/);
  });
  test('of the project is known, with an ’s, and is what was meant', () => {
    expect(said('Marlowick’s tramline, two tramline.')).toEqual([]);
    expect(said('In Marlowic.')[0]).toMatch(/Did you mean “Marlowick”/);
  });
  test('that looks like a name is not guessed at', () => {
    expect(said('By Harrowgill.')).toEqual(['3 “Harrowgill” is in no dictionary. A name goes into dictionary.txt.']);
  });
  test.each([
    'It isn’t, doesn’t, won’t.',
    'The signallers’ union.',
    'AWS, CLIs, the FT’s.',
    '9am, 3rd, v2x, example.org, /recieved, @recieved',
    'well-kept and colour, organise',
  ])('as in “%s” is right', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a dictionary', () => {
  test('of a language without a package is none', async () => {
    expect(await dictionaryOf('tlh', [])).toBeUndefined();
  });
  test('of English in general is the British one', async () => {
    expect((await dictionaryOf('en', []))?.has('colour')).toBe(true);
  });
  test('of the project has one word a line, and notes', async () => {
    const folder = await scratchFolder();
    expect(await projectWords(folder)).toEqual([]);
    await writeFile(path.join(folder, 'dictionary.txt'), '# Places\nMarlowick\n\n tramline # a term\r\n');
    expect(await projectWords(folder)).toEqual(['Marlowick', 'tramline']);
  });
});
