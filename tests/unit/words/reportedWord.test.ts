import { expect, test } from 'vitest';
import { reportedWord } from '#words/reportedWord.ts';
import { wordsFor } from '#words/wordsFor.ts';

test('a gate that was defeated was closed, and one that is not known is neither', () => {
  const words = wordsFor('en').gates;
  const said = (['open', 'closed', 'defeated', 'unknown'] as const).map((asReported) =>
    reportedWord({ asReported, open: 'not required', closed: 'required' }, words),
  );
  expect(said).toEqual(['not required', 'required', 'required', 'not known']);
});
