import { expect, test } from 'vitest';
import { citationLines, citationsIn, type Written } from '#editing/citationLines.ts';
import { fc } from '../build.ts';

test('citations are lines that a person types', () => {
  const citations = ['letter', { id: 'paper', for: 'union' }, { id: 'log', for: 'none', quote: 'It stood | fell' }];
  expect(citationLines(citations)).toBe('letter\npaper:union\nlog:none | It stood | fell');
  expect(citationsIn(' letter \n\npaper : union\nlog:none | It stood | fell\n')).toEqual(citations);
});

test('what is written as lines is read back', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
  const full = fc.record(
    { id, for: id, quote: fc.stringMatching(/^[a-z]([a-z |:]*[a-z])?$/) },
    { requiredKeys: ['id', 'for'] },
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(id, full) as fc.Arbitrary<Written>), (all) => {
      expect(citationsIn(citationLines(all))).toEqual(all);
    }),
  );
});
