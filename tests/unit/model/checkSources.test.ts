import { describe, expect, test } from 'vitest';
import { checkSources } from '#model/checkSources.ts';
import { findings, relay } from '../build.ts';

const found = (sources: unknown, unread?: string[]) =>
  findings(checkSources, { timeline: { stop: { sources } } }, unread);

test('nothing is found in a side’s own word, a relay that says for whom, or what is not public', () => {
  expect(found(['letter', relay('union'), relay('none')])).toBe('');
  expect(findings(checkSources, { gates: { guard: { known: false } } })).toBe('');
});

test('nothing is found in a side’s own record that speaks for itself, such as a log of another day', () => {
  const log = { kind: 'record', account: 'company' };
  const files = { sources: { log }, timeline: { stop: { sources: [{ id: 'log', for: 'none' }] } } };
  expect(findings(checkSources, files)).toBe('');
});

test('nothing is found in a source that cannot be read', () => {
  expect(found(['broken'], ['broken'])).toBe('');
});

describe('an entry is refused', () => {
  test('when it has no source', () => {
    expect(found([])).toMatchInlineSnapshot(
      `"lift/timeline/stop.md → sources: Name at least one source. If nobody has published this, write “known: false”."`,
    );
  });
  test('when a line of the brief has none', () => {
    expect(
      findings(checkSources, { story: { story: { brief: [{ id: 'brief', text: 'It stood.' }] } } }),
    ).toMatchInlineSnapshot(
      `"lift/story.md → brief.0.sources: Name at least one source. If nobody has published this, write “known: false”."`,
    );
  });
  test('when a source is not there', () => {
    expect(found(['letter', 'leter', 'zebra'])).toMatchInlineSnapshot(`
      "lift/timeline/stop.md → sources.1: There is no source “leter”. Did you mean “letter”?
      lift/timeline/stop.md → sources.2: There is no source “zebra”. There is: letter, bulletin, notice, paper, register."
    `);
  });
  test('when a relay doesn’t say whose word it carries', () => {
    expect(found(['letter', 'paper'])).toMatchInlineSnapshot(
      `"lift/timeline/stop.md → sources.1: Say whose word “paper” carries here. Write “id: paper” and below it one of for: company, for: union, for: town, for: none."`,
    );
  });
  test('when a side’s own statement is cited as nobody’s word', () => {
    expect(found([{ id: 'letter', for: 'none' }])).toMatchInlineSnapshot(
      `"lift/timeline/stop.md → sources.0.for: “letter” is a statement, the word of “company”. Take “for: none” away, or cite a record."`,
    );
  });
  test('when it is cited for an account that is not there', () => {
    expect(found([relay('unon'), relay('nobody')])).toMatchInlineSnapshot(`
      "lift/timeline/stop.md → sources.0.for: There is no account “unon”. Did you mean “union”?
      lift/timeline/stop.md → sources.1.for: There is no account “nobody”. There is: company, union, town, none."
    `);
  });
});

test('a source of an account that is not there is refused', () => {
  expect(findings(checkSources, { sources: { note: { account: 'companny' } } })).toMatchInlineSnapshot(
    `"lift/sources/note.md → account: There is no account “companny”. Did you mean “company”?"`,
  );
});

test('in a story with no accounts, a relay is told to be cited for none', () => {
  expect(
    findings(checkSources, {
      story: { story: { accounts: [] } },
      sources: { letter: {}, bulletin: {}, notice: {} },
      gates: { guard: { sources: ['paper'] } },
    }),
  ).toMatchInlineSnapshot(
    `"lift/gates/guard.md → sources.0: Say whose word “paper” carries here. Write “id: paper” and below it “for: none”."`,
  );
});
