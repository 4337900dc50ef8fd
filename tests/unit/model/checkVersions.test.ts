import { describe, expect, test } from 'vitest';
import { checkVersions } from '#model/checkVersions.ts';
import { findings, relay, type Fields } from '../build.ts';

const event = (fields: Fields, unread?: string[]) => findings(checkVersions, { timeline: { stop: fields } }, unread);

describe('an account’s own version', () => {
  const accounts = { company: 'A', union: 'B' };
  test('has a source that carries its word', () => {
    expect(event({ accounts, sources: ['letter', relay('union')] })).toBe('');
  });
  test('without one is refused', () => {
    expect(event({ accounts, sources: ['letter', relay('none')] })).toMatchInlineSnapshot(
      `"lift/timeline/stop.md → sources: It gives the version of “union”. Cite a source that carries that account’s word."`,
    );
  });
  test('in a pair is held to the same', () => {
    const sides = ['company', 'union'].map((account) => ({ account, words: 'so', who: 'they' }));
    expect(
      findings(checkVersions, { numbers: { pair: { chart: 'pair', sides, sources: ['bulletin'] } } }),
    ).toMatchInlineSnapshot(
      `"lift/numbers/pair.md → sources: It gives the version of “company”. Cite a source that carries that account’s word."`,
    );
  });
  test('is not judged while a citation doesn’t say for whom it is, or is for nobody that there is, or its account is not there', () => {
    expect(event({ accounts, sources: ['letter', 'paper'] })).toBe('');
    expect(event({ accounts, sources: ['letter', relay('unoin')] })).toBe('');
    expect(event({ accounts: { navy: 'C' }, sources: ['letter'] })).toBe('');
  });
});

describe('what an entry tells again', () => {
  test('is there, or cannot be read', () => {
    expect(
      findings(checkVersions, { timeline: { stop: { retells: ['rope', 'broken'] } }, accountability: { rope: {} } }, [
        'broken',
      ]),
    ).toBe('');
  });
  test('is refused when it is not', () => {
    expect(
      findings(checkVersions, {
        timeline: { stop: { retells: ['rope', 'rpe'] } },
        accountability: { rope: {} },
        story: { story: { brief: [{ id: 'brief', text: 'It stood.', retells: ['zebra'] }] } },
      }),
    ).toMatchInlineSnapshot(`
      "lift/story.md → brief.0.retells.0: There is no entry “zebra”. There is: brief, stop, rope.
      lift/timeline/stop.md → retells.1: There is no entry “rpe”. Did you mean “rope”?"
    `);
  });
});
