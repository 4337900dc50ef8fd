import { describe, expect, test } from 'vitest';
import { checkFields } from '#model/checkFields.ts';
import { findings } from '../build.ts';

const event = (fields: object) => findings(checkFields, { timeline: { stop: { sources: ['letter'], ...fields } } });

describe('a field is printed as it is written', () => {
  test('and holds no citation', () => {
    expect(event({ title: 'It stops [@letter]' })).toMatchInlineSnapshot(
      `"lift/timeline/stop.md → title: A citation can’t stand in a field. Write the source under sources:, or move it to the text."`,
    );
  });
  test('and no link, wherever in the fields it stands', () => {
    expect(event({ accounts: { company: 'See [this](https://example.org).' } })).toMatchInlineSnapshot(
      `"lift/timeline/stop.md → accounts.company: A link can’t stand in a field: it is printed as it is. Move it to the text below."`,
    );
  });
  test.each(['The *role* was old', '**It** stops', 'It stops (*twice*)'])('and no emphasis, as in %j', (title) => {
    expect(event({ title })).toBe(
      'lift/timeline/stop.md → title: Emphasis can’t stand in a field: its * would be printed. Leave them out.',
    );
  });
  test.each(['4 * 5 * 6', 'f*** it, f***', 'a*b*c'])('and may hold stars that are none, as in %j', (title) => {
    expect(event({ title })).toBe('');
  });
  test('and may hold brackets that are neither', () => {
    expect(event({ title: 'It stops [again] (twice)' })).toBe('');
  });
});
