import { describe, expect, test } from 'vitest';
import { emptyRawStory, type Entry } from '#model/entry.ts';
import { warnAttribution } from '#model/warnAttribution.ts';
import { warnBalance } from '#model/warnBalance.ts';
import { warnStory } from '#model/warnStory.ts';
import { warnUncited } from '#model/warnUncited.ts';
import { warnYears } from '#model/warnYears.ts';
import { checkContext } from '#model/checkContext.ts';
import { findings, rawStory, relay } from '../build.ts';

const words = (count: number) => Array.from({ length: count }, () => 'rope').join(' ');

describe('an entry that one account alone supports says whose it is', () => {
  const warned = (fields: object, text = '') => {
    const raw = rawStory({ safeguards: { rope: { title: 'A new rope', ...fields } } });
    for (const entry of raw.safeguards as Entry[]) entry.html = `<p>${text}</p>`;
    return warnAttribution(checkContext(raw, new Set())).map(({ path, sentence }) => `${path.join('.')}: ${sentence}`);
  };
  test('or is told to', () => {
    expect(warned({ sources: ['letter'] })).toMatchInlineSnapshot(`
      [
        "sources: Only “The company” is cited here, and the words don’t say whose they are: “According to the company, …”.",
      ]
    `);
  });
  test.each(['The company says so.', 'By the Company’s account.', 'So says the company’s letter.'])(
    'as in “%s”',
    (text) => {
      expect(warned({ sources: ['letter'] }, text)).toEqual([]);
    },
  );
  test('in its title as well as in its text', () => {
    expect(warned({ title: 'A new rope, says the company', sources: ['letter'] })).toEqual([]);
  });
  test('by the name of the paper that relays it', () => {
    expect(warned({ sources: [relay('union')] }, 'The paper has it from a mechanic.')).toEqual([]);
    expect(warned({ sources: [relay('union')] }, 'The newspaper has it from a mechanic.')).toHaveLength(1);
  });
  test('and needs no name when both, or none, carry it, or it is not public', () => {
    expect(warned({ sources: ['letter', 'bulletin'] })).toEqual([]);
    expect(warned({ sources: [relay('none')] })).toEqual([]);
    expect(warned({ known: false })).toEqual([]);
  });
  test('which a claim does in a field of its own', () => {
    expect(findings(warnAttribution, { accountability: { old: { sources: ['letter'] } } })).toBe('');
  });
  test('in each line of the brief', () => {
    const brief = [
      { id: 'one', text: 'The company blames the rope.', sources: ['letter'] },
      { id: 'two', text: 'It was the rope.', sources: ['letter'] },
    ];
    expect(findings(warnAttribution, { story: { story: { brief } } })).toMatch(
      /^lift\/story\.md → brief\.1\.sources: /,
    );
  });
});

describe('the two sides of a pair have about equally many words', () => {
  const pair = (first: number, second: number, more: object = {}) =>
    findings(warnBalance, {
      accountability: {
        old: { claim: words(first), sources: ['letter'] },
        worn: { account: 'union', claim: words(second), answers: 'old', sources: ['bulletin'], ...more },
      },
    });
  test('up to 1.3 times, whichever is longer', () => {
    expect(pair(10, 13)).toBe('');
    expect(pair(13, 10)).toBe('');
    expect(pair(10, 14)).toMatchInlineSnapshot(
      `"lift/accountability/old.md → claim: This pair has 10 words of “The company” and 14 of “The union”, over 1.3 times as many. Shorten the one, or lengthen the other."`,
    );
    expect(pair(14, 10)).toMatch(/14 words of “The company” and 10 of “The union”/);
  });
  test('with their quotations', () => {
    expect(pair(10, 10, { quote: words(4) })).toMatch(/10 words .* and 14/);
  });
  test('and a claim that nobody answers is no pair', () => {
    expect(pair(10, 90, { answers: undefined })).toBe('');
  });
  test('and so have the two accounts of one event', () => {
    const event = (company: number, union: number) =>
      findings(warnBalance, {
        timeline: { stop: { accounts: { company: words(company), union: words(union), town: 'It.' } } },
      });
    expect(event(10, 13)).toBe('');
    expect(event(14, 10)).toMatchInlineSnapshot(
      `"lift/timeline/stop.md → accounts: This event has 14 words of “The company” and 10 of “The union”, over 1.3 times as many. Shorten the one, or lengthen the other."`,
    );
    expect(findings(warnBalance, { timeline: { stop: { accounts: { company: words(9) } } } })).toBe('');
  });
  test('and without two sides there is nothing to weigh', () => {
    expect(findings(warnBalance, { story: { story: { accounts: [] } } })).toBe('');
  });
});

describe('a year that may be a slip is told', () => {
  const dated = (at: string, published: string) =>
    findings(warnYears, { timeline: { stop: { at } }, sources: { paper: { published } } });
  test('when it is after the story’s last change', () => {
    expect(dated('2025-01-12T23:30Z', '2025')).toBe('');
    expect(dated('2052-01-11~/2052-01-20~', '2025-01-13')).toMatchInlineSnapshot(`
    "lift/timeline/stop.md → at: This is after 2025-01-12, the day of the story’s last change. Look at the year, or set updated in story.md.
    lift/sources/paper.md → published: This is after 2025-01-12, the day of the story’s last change. Look at the year, or set updated in story.md."
  `);
  });
  test('when it is over a hundred years before', () => {
    expect(dated('1925-01-13', '1998')).toBe('');
    expect(dated('1025-11-17', '1924')).toMatchInlineSnapshot(`
      "lift/timeline/stop.md → at: This is over 100 years before 2025-01-12, the day of the story’s last change. Look at the year.
      lift/sources/paper.md → published: This is over 100 years before 2025-01-12, the day of the story’s last change. Look at the year."
    `);
  });
});

describe('a source', () => {
  test('that nothing cites is told', () => {
    const cited = ['letter', 'bulletin', 'notice', relay('none'), { id: 'register', for: 'none' }];
    expect(findings(warnUncited, { implications: { rope: { sources: cited.slice(0, 4) } } })).toMatchInlineSnapshot(
      `"lift/sources/register.md → title: Nothing cites “register”. Write it under sources: of an entry, or as [@register] in a text, or take the file away."`,
    );
    expect(findings(warnUncited, { implications: { rope: { sources: cited } } })).toBe('');
  });
  test('may be cited in a text alone', () => {
    const raw = rawStory({ implications: { rope: { sources: ['letter'] } } });
    for (const entry of raw.implications as Entry[]) entry.cites = ['bulletin', 'notice', 'paper', 'register'];
    expect(warnUncited(checkContext(raw, new Set()))).toEqual([]);
  });
});

test('of a story whose story.md can’t be read nothing is said', () => {
  expect(warnStory(emptyRawStory('lift'))).toEqual([]);
});
