import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { APA_PAGE } from '#words/apaPage.ts';
import { fc } from '../build.ts';

/** An entry as a citation has it: dated or not, with an address or without. */
const page = fc.record(
  {
    'container-title': fc.string({ unit: 'grapheme', minLength: 1 }),
    issued: fc
      .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map((day) => ({ 'date-parts': [day] })),
    URL: fc.webUrl({ withFragments: true }),
    language: fc.constantFrom('en-GB', 'de'),
  },
  { requiredKeys: ['language', 'container-title'] },
);

/** Words with the signs that the rules of a citation turn, join and raise. */
const title = fc
  .array(fc.oneof(fc.string(), fc.constantFrom('“', '”', '"', "'", '?', '.', '!', ' ', 'a war of', '<i>', '</i>')), {
    minLength: 1,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

test('says of a web page what the library’s own APA says of it', () => {
  fc.assert(
    fc.property(page, title, fc.constantFrom('en-GB', 'en-US', 'de-DE'), (rest, words, lang) => {
      const cited = new Cite([{ type: 'webpage', id: 'page', title: words, note: 'Version of 2025-01-20', ...rest }]);
      const [ours, theirs] = [APA_PAGE, 'apa'].map((template) =>
        String(cited.format('bibliography', { template, lang, format: 'text' })),
      );
      expect(ours).toBe(theirs);
    }),
    { numRuns: 100 },
  );
});
