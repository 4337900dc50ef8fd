import { describe, expect, test } from 'vitest';
import { checkProse } from '#editing/checkProse.ts';
import { HOUSE_WORDS } from '#editing/houseWords.ts';

const said = (text: string) =>
  checkProse({ file: 'lift/stop.md', field: 'text', start: 100, text }).map(
    ({ offset, sentence }) => `${String(offset)} ${sentence}`,
  );

describe('the linter', () => {
  test('finds a word that stands twice, also over the end of a line', () => {
    expect(said('It stood stood still.')).toMatchInlineSnapshot(`
      [
        "103 “stood” stands twice. Take one away.",
      ]
    `);
    expect(said('It stood in the\n  the shaft.')).toHaveLength(1);
  });
  test('finds the wrong article', () => {
    expect(said('It took a hour.')).toMatchInlineSnapshot(`
      [
        "108 Write “an” here, not “a”.",
      ]
    `);
    expect(said('An hour, a unit, an FT report.')).toEqual([]);
  });
  test('takes words on both sides of a quotation for two', () => {
    expect(said('It was the …… the rope.')).toEqual([]);
  });
});

describe('the house word list', () => {
  test.each([
    ['The lift reportedly stopped.', '109 “reportedly”: Name who says it.'],
    ['It is said that it stopped.', '100 “It is said”: Name who says it.'],
    ['The company admitted it.', '112 “admitted”: It takes a side. Write “says” or “said”.'],
    ['The union claims that it stopped.', '110 “claims that”: It takes a side. Write “says that” or “said that”.'],
    ['It clearly stopped.', '103 “clearly”: Leave it out: the evidence says it.'],
    ['A massive stop.', '102 “massive”: It judges. Give the number, or the fact.'],
    ['They utilised it.', '105 “utilised”: Write “use”.'],
    ['In order to stop.', '100 “In order to”: Write “to”.'],
    ["It didn't stop.", "107 “'”: Write ’ for an apostrophe."],
    ['A "stop".', '102 “"”: Write “ and ” around a quotation.'],
  ])('has %s', (text, sentence) => {
    expect(said(text)).toContain(sentence);
  });
  test.each(['A claim that answers another.', 'The company says it stopped.', 'It didn’t stop.', 'An admission.'])(
    'lets %s stand',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
  test('says of each word what to write instead', () => {
    for (const { instead } of HOUSE_WORDS) expect(instead).toMatch(/^[A-Z].*\.$/);
  });
});
