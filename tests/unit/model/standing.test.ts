import { describe, expect, test } from 'vitest';
import { standing, type StandingInput } from '#model/standing.ts';
import { fc, MINIMAL } from '../build.ts';
import { story } from '#schema/story.ts';

const { accounts } = story.parse(MINIMAL.story);
const ids = accounts.map(({ id }) => id);
const of = (input: Partial<StandingInput>) => standing({ accounts, voices: [], ...input });
const voices = fc.array(fc.constantFrom(...ids, 'none', undefined, 'stranger'), { maxLength: 6 });
const inputs = fc.record({
  voices,
  answeredBy: fc.array(fc.constantFrom(...ids)),
  differs: fc.boolean(),
  known: fc.boolean(),
});

test.each<[string, Partial<StandingInput>, string, 'first' | 'second' | undefined]>([
  ['with both sides’ words is agreed', { voices: ['company', 'union'] }, 'agreed', undefined],
  ['with the first side’s words only is the first’s', { voices: ['company', 'none'] }, 'first', 'first'],
  ['with the second side’s words only is the second’s', { voices: ['union'] }, 'second', 'second'],
  ['with a third account’s words only is another’s', { voices: ['town'] }, 'other', undefined],
  ['with one side’s and a third account’s is not agreed', { voices: ['union', 'town'] }, 'other', 'second'],
  ['with all three accounts’ is agreed', { voices: ids }, 'agreed', undefined],
  ['with nobody’s words is independent', { voices: ['none', undefined] }, 'independent', undefined],
  ['that the other side answers is disputed', { voices: ['company'], answeredBy: ['union'] }, 'disputed', undefined],
  ['that its own side answers is not disputed', { voices: ['company'], answeredBy: ['company'] }, 'first', 'first'],
  ['that a third account answers is disputed', { voices: ['company'], answeredBy: ['town'] }, 'disputed', undefined],
  ['of both sides that one of them answers is disputed', { voices: ids, answeredBy: ['union'] }, 'disputed', undefined],
  [
    'of nobody that a side answers is independent',
    { voices: ['none'], answeredBy: ['union'] },
    'independent',
    undefined,
  ],
  ['that holds both versions is disputed', { voices: ['company', 'union'], differs: true }, 'disputed', undefined],
  ['that nobody has published is unknown', { known: false }, 'unknown', undefined],
])('an entry %s', (_, input, kind, side) => {
  expect(of(input)).toMatchObject({ kind, side });
});

describe('whatever is cited', () => {
  test('the order of the voices does not matter, nor how often each is heard', () => {
    fc.assert(
      fc.property(inputs, fc.array(fc.nat({ max: 99 })), (input, order) => {
        const shuffled = input.voices
          .map((voice, index) => ({ voice, at: order[index] ?? index }))
          .sort((a, b) => a.at - b.at)
          .map(({ voice }) => voice);
        expect(of({ ...input, voices: [...shuffled, ...shuffled] })).toEqual(of(input));
      }),
    );
  });

  test('nobody can make an entry agreed without both sides’ voices', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { kind } = of(input);
        if (kind === 'agreed') expect(input.voices).toEqual(expect.arrayContaining(['company', 'union']));
      }),
    );
  });

  test('an answer of the other side never leaves a carried entry undisputed', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom('company', 'union'), (input, side) => {
        const other = side === 'company' ? 'union' : 'company';
        const answered = of({
          ...input,
          known: true,
          voices: [...input.voices, side],
          answeredBy: [...input.answeredBy, other],
        });
        expect(answered.kind).toBe('disputed');
      }),
    );
  });

  test('what is unknown stays unknown', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(of({ ...input, known: false }).kind).toBe('unknown');
      }),
    );
  });

  test('it is carried by accounts of the story only, in their order', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(of(input).carriedBy.map(({ id }) => id)).toEqual(ids.filter((id) => input.voices.includes(id)));
      }),
    );
  });

  test('the side that carries it alone is set back under the other’s lens, unless that disputes it', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const [first, second] = [input.voices.includes('company'), input.voices.includes('union')];
        const { kind, side } = of(input);
        expect(side).toBe(first === second || kind === 'disputed' ? undefined : first ? 'first' : 'second');
      }),
    );
  });
});

test('in a story with no accounts everything is independent, or not public', () => {
  expect(standing({ accounts: [], voices: ['company', 'none'] }).kind).toBe('independent');
  expect(standing({ accounts: [], voices: [], known: false }).kind).toBe('unknown');
});

test('in a story with one account nothing is agreed', () => {
  expect(standing({ accounts: accounts.slice(0, 1), voices: ['company', 'union'] }).kind).toBe('first');
});
