import { expect, test } from 'vitest';
import { standing, type StandingInput } from '#model/standing.ts';
import { standingWords } from '#words/standingWords.ts';
import { wordsFor } from '#words/wordsFor.ts';
import { en } from '#words/en.ts';
import { story } from '../build.ts';

const { accounts: three, lang } = story();
const said = (input: Partial<StandingInput>, accounts = three) =>
  standingWords(standing({ accounts, voices: [], ...input }), { accounts, lang });

test.each<[string, Partial<StandingInput>, number]>([
  ['Both accounts', { voices: ['company', 'union'] }, 2],
  ['The company and the union', { voices: ['company', 'union'] }, 3],
  ['All accounts: the company, the union, and the town', { voices: ['company', 'union', 'town'] }, 3],
  ['The company only', { voices: ['company'] }, 3],
  ['The union only', { voices: ['union', 'none'] }, 2],
  ['The town only', { voices: ['town'] }, 3],
  ['The union and the town', { voices: ['union', 'town'] }, 3],
  ['Disputed', { voices: ['company'], answeredBy: ['union'] }, 2],
  ['Independent', { voices: ['none'] }, 2],
  ['Not public', { known: false }, 2],
])('%s', (words, input, count) => {
  expect(said(input, three.slice(0, count))).toBe(words);
});

test('a language with no words of its own gets English', () => {
  for (const code of ['en', 'en-GB', 'cy', '']) expect(wordsFor(code)).toBe(en);
});
