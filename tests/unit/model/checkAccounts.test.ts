import { describe, expect, test } from 'vitest';
import { checkAccounts } from '#model/checkAccounts.ts';
import { findings, type Fields } from '../build.ts';

const paths = [
  { id: 'agent', name: 'The agent', kind: 'agent' },
  { id: 'person', name: 'A person', kind: 'person' },
];
const taken = { text: 'It waits.', basis: 'reported' };
const side = (account: string) => ({ account, words: 'so', who: 'they' });

describe('an account', () => {
  test('of the story may stand wherever one is named', () => {
    expect(
      findings(checkAccounts, {
        timeline: { stop: { accounts: { company: 'A', town: 'B' } } },
        numbers: {
          hours: { account: 'union', compareWith: [{ label: 'May', account: 'company' }], sides: [side('union')] },
        },
        contrast: { may: { account: 'town' } },
      }),
    ).toBe('');
  });
  test('that is none of the story’s is refused, wherever it is named', () => {
    expect(
      findings(checkAccounts, {
        timeline: { stop: { accounts: { compani: 'A' } } },
        numbers: {
          hours: { account: 'navy', compareWith: [{ label: 'May', account: 'towm' }], sides: [side('onion')] },
        },
        contrast: { may: { account: 'army' } },
      }),
    ).toMatchInlineSnapshot(`
      "lift/timeline/stop.md → accounts.compani: There is no account “compani”. Did you mean “company”?
      lift/numbers/hours.md → account: There is no account “navy”. There is: company, union, town.
      lift/numbers/hours.md → compareWith.0.account: There is no account “towm”. Did you mean “town”?
      lift/numbers/hours.md → sides.0.account: There is no account “onion”. Did you mean “union”?
      lift/contrast/may.md → account: There is no account “army”. There is: company, union, town."
    `);
  });
});

describe('a decision point', () => {
  const point = (given: Fields) =>
    findings(checkAccounts, { story: { story: { paths } }, comparison: { first: { paths: given } } });
  test('says what happens on every path', () => {
    expect(point({ agent: taken, person: taken })).toBe('');
    expect(point({ agent: taken })).toMatchInlineSnapshot(
      `"lift/comparison/first.md → paths: Say what happens on the path “person”."`,
    );
  });
  test('knows no other path', () => {
    expect(point({ agent: taken, person: taken, persn: taken })).toMatchInlineSnapshot(
      `"lift/comparison/first.md → paths.persn: There is no path “persn”. Did you mean “person”?"`,
    );
  });
});
