import { describe, expect, test } from 'vitest';
import { KINDS, type Kind } from '#schema/kinds.ts';
import { fc, type Fields, MINIMAL } from '../build.ts';
import { fieldsOf, sentencesOf } from './fields.ts';

const kinds = Object.keys(KINDS) as Kind[];
const refused = (kind: Kind, fields: unknown) => sentencesOf(KINDS[kind], fields).join('\n');

test.each(kinds)('a file of the kind %s with the least that it needs is accepted', (kind) => {
  expect(KINDS[kind].safeParse(MINIMAL[kind]).error?.issues).toBeUndefined();
});

test.each(kinds)('a file of the kind %s that is a list is told to be a mapping', (kind) => {
  expect(refused(kind, [])).toBe(': Write a mapping: one “field: value” a line.');
});

describe('an empty file is told every field that it needs', () => {
  test('of a story', () => {
    expect(refused('story', {})).toMatchInlineSnapshot(`
      "title: Write the title of the story.
      name: Write the incident’s plain name, for the top of the page.
      dek: Write the two or three sentences under the title.
      description: Write one sentence for search results and link previews.
      lang: Write the language of the story as a code: en-GB.
      published: Write a day as 2026-02-20.
      updated: Write a day as 2026-02-20.
      pieces: Write the list of pieces, in reading order, each “- id:” with “title:” below it."
    `);
  });
  test('of a stage', () => {
    expect(refused('stage', {})).toMatchInlineSnapshot(`"nodes: Write a list of nodes."`);
  });
  test('of a source', () => {
    expect(refused('sources', {})).toMatchInlineSnapshot(`
      "title: Write the title of the source as it was published.
      name: Write the name that stands after “From”: the paper, the company’s post.
      publisher: Write who published it.
      url: Write the full address, starting with https://.
      kind: Write one of: statement, news, analysis, documentation, record.
      access: Write one of: open, paywalled.
      seen: Write one of: read, quoted, listed."
    `);
  });
  test('of a figure', () => {
    expect(refused('numbers', {})).toMatchInlineSnapshot(`
      "label: Write what is counted: How long it lasted.
      chart: Write one of: bars, units, people, pair, none."
    `);
  });
  test('of an event', () => {
    expect(refused('timeline', {})).toMatchInlineSnapshot(`
      "title: Write what happened, in a few words.
      at: Write the date as 2025-12-15, 2025-12, 2025-12~ (about), 2025-12-11~/2025-12-20~ (a stretch), or 2025-12-15T09:30Z (an instant).
      kind: Write one of: background, action, failure, response, report, comment."
    `);
  });
  test('of a step', () => {
    expect(refused('narrative', {})).toMatchInlineSnapshot(`
      "heading: Write the heading of the step.
      frame: Write a mapping: one “field: value” a line.
      alt: Write what the picture shows, for who can’t see it."
    `);
  });
  test('of a decision point', () => {
    expect(refused('comparison', {})).toMatchInlineSnapshot(`
      "question: Write the question that is decided here.
      paths: Write “path-id:” with text: and basis: below it."
    `);
  });
  test('of a gate', () => {
    expect(refused('gates', {})).toMatchInlineSnapshot(`
      "name: Write the control’s name in two or three words: a second person.
      question: Write the question it answers: Must a second person approve?
      open: Write the word for open: not required.
      closed: Write the word for closed: required.
      asReported: Write one of: open, closed, defeated, unknown."
    `);
  });
  test('of a claim', () => {
    expect(refused('accountability', {})).toMatchInlineSnapshot(`
      "account: Write the id of the account that makes this claim.
      who: Write who says it, and to whom: the company, to the paper.
      claim: Write the claim in one sentence or two.
      about: Write the topic in a word or two: Cause.
      basis: Write one of: on the record, unnamed source, document, inference."
    `);
  });
  test('of a lesson', () => {
    expect(refused('implications', {})).toMatchInlineSnapshot(`"title: Write the lesson as a short sentence."`);
  });
  test('of a safeguard', () => {
    expect(refused('safeguards', {})).toMatchInlineSnapshot(`
      "title: Write the measure’s name.
      status: Write one of: stated, reported, already in place, unconfirmed."
    `);
  });
  test('of an incident to contrast', () => {
    expect(refused('contrast', {})).toMatchInlineSnapshot(`
      "title: Write a name for the row: October 2025.
      when: Write the date as 2025-12-15, 2025-12, 2025-12~ (about), 2025-12-11~/2025-12-20~ (a stretch), or 2025-12-15T09:30Z (an instant).
      where: Write where it was.
      cause: Write what failed, and why.
      affected: Write which services were affected."
    `);
  });
});

describe('a mistyped field is named, with the one that is near', () => {
  const mistyped = (kind: Kind) => {
    const field = Object.keys(MINIMAL[kind])[0] ?? '';
    return refused(kind, { ...MINIMAL[kind], [`${field}s`]: 'x', zzzzzzzz: 'y' });
  };
  test('in every kind', () => {
    expect(kinds.map((kind) => `${kind}${mistyped(kind)}`).join('\n')).toMatchInlineSnapshot(`
      "story: There is no field “titles” here. Did you mean “title”? There is no field “zzzzzzzz” here. There is: title, name, dek, description, lang, translationOf, published, updated, accounts, paths, pieces, mark, brief, questions, corrections, lead.
      stage: There is no field “nodess” here. Did you mean “nodes”? There is no field “zzzzzzzz” here. There is: nodes, links, clock, clockMeans.
      sources: There is no field “titles” here. Did you mean “title”? There is no field “zzzzzzzz” here. There is: title, lang, name, publisher, authors, published, url, archived, kind, account, access, seen.
      numbers: There is no field “labels” here. Did you mean “label”? There is no field “zzzzzzzz” here. There is: label, value, low, high, unit, approximate, chart, alt, of, among, row, account, compareWith, sides, parts, asOf, sources, retells, known.
      timeline: There is no field “titles” here. Did you mean “title”? There is no field “zzzzzzzz” here. There is: title, at, until, short, actor, kind, context, dayNote, accounts, focus, sources, retells, known.
      narrative: There is no field “headings” here. Did you mean “heading”? There is no field “zzzzzzzz” here. There is: heading, frame, alt, sources, retells, known.
      comparison: There is no field “questions” here. Did you mean “question”? There is no field “zzzzzzzz” here. There is: question, paths, parts, sources, retells, known.
      gates: There is no field “names” here. Did you mean “name”? There is no field “zzzzzzzz” here. There is: name, question, open, closed, asReported, only, inPlaceOf, defeatedBy, addedAfter, sources, retells, known.
      accountability: There is no field “accounts” here. Did you mean “account”? There is no field “zzzzzzzz” here. There is: account, who, claim, about, basis, quote, answers, sources, retells, known.
      implications: There is no field “titles” here. Did you mean “title”? There is no field “zzzzzzzz” here. There is: title, sources, retells, known.
      safeguards: There is no field “titles” here. Did you mean “title”? There is no field “zzzzzzzz” here. There is: title, status, gate, sources, retells, known.
      contrast: There is no field “titles” here. Did you mean “title”? There is no field “zzzzzzzz” here. There is: title, when, low, high, words, where, cause, affected, tool, account, uncounted, stretches, this, sources, retells, known."
    `);
  });
  test('inside a list too', () => {
    expect(refused('stage', { nodes: [{ id: 'a', lable: 'A', kind: 'system', column: 1, row: 1 }] }))
      .toMatchInlineSnapshot(`
      "nodes.0.label: Write its name, one or two words.
      nodes.0: There is no field “lable” here. Did you mean “label”?"
    `);
  });
});

describe('a word that is not of the list is told the list', () => {
  test.each<[Kind, Fields]>([
    ['sources', { kind: 'blog', access: 'closed' }],
    ['numbers', { chart: 'doughnut' }],
    ['timeline', { kind: 'disaster' }],
    ['gates', { asReported: 'ajar' }],
    ['accountability', { basis: 'rumour' }],
    ['safeguards', { status: 'promised' }],
  ])('in %s', (kind, fields) => {
    expect(refused(kind, { ...MINIMAL[kind], ...fields })).toBe(
      Object.keys(fields)
        .map((field) => `${field}: ${fieldsOf(KINDS[kind])[field] ?? ''}`)
        .join('\n'),
    );
  });
  test('such as a piece of the page, or the state of a node', () => {
    expect(
      [
        refused('story', { ...MINIMAL.story, pieces: [{ id: 'map', title: 'A map' }] }),
        refused('narrative', { ...MINIMAL.narrative, frame: { nodes: { lift: 'asleep' }, links: { rope: 'red' } } }),
        refused('comparison', { ...MINIMAL.comparison, paths: { agent: { text: 'It waits.', basis: 'guessed' } } }),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "pieces.0.id: Write one of: opening, numbers, timeline, narrative, comparison, gates, accountability, implications, safeguards, contrast, sources.
      frame.nodes.lift: Write one of: rest, acting, absent, wide, gone, back.
      frame.links.rope: Write one of: idle, person, agent.
      paths.agent.basis: Write one of: reported, illustrative."
    `);
  });
});

test.each(kinds)('every field of the kind %s has a description or a sentence for when it is wrong', (kind) => {
  const mute = Object.entries(fieldsOf(KINDS[kind])).filter(([, words]) => !/[.?]$/.test(words));
  expect(mute).toEqual([]);
});

test('a language that is no code is refused, since dates and numbers are written by it', () => {
  expect(refused('story', { ...MINIMAL.story, lang: 'cy' })).toBe('');
  for (const lang of ['en_GB', 'English, mostly', 'e'])
    expect(refused('story', { ...MINIMAL.story, lang })).not.toBe('');
});

describe('numbers have bounds', () => {
  test('a column, a row and a clock', () => {
    const node = { id: 'a', label: 'A', kind: 'system', column: 5, row: 0 };
    expect(refused('stage', { nodes: [node], clock: 4.5 })).toMatchInlineSnapshot(`
      "nodes.0.column: Write a whole number from 1 to 4.
      nodes.0.row: Write a whole number from 1 to 2.
      clock: Write a whole number."
    `);
    expect(refused('stage', { nodes: [], clock: 49 })).toMatchInlineSnapshot(`
      "nodes: Name at least one node.
      clock: A clock has 48 units at the most."
    `);
  });
  test('the paths that are compared', () => {
    const paths = ['a', 'b', 'c'].map((id) => ({ id, name: id, kind: 'other' }));
    expect(refused('story', { ...MINIMAL.story, paths: paths.slice(1) })).toBe('');
    expect(refused('story', { ...MINIMAL.story, paths })).toMatchInlineSnapshot(
      `"paths: Two paths are compared side by side: keep two."`,
    );
  });
  test('nothing is less than zero, and a number in quotes is none', () => {
    expect(refused('numbers', { ...MINIMAL.numbers, value: -1, of: '12' })).toMatchInlineSnapshot(`
      "value: Write a number that is zero or more.
      of: Write the whole as a number: 12 in “1 of 12”."
    `);
  });
});

describe('no sentence is zod’s own', () => {
  const value = fc.oneof(
    fc.constantFrom<unknown>(undefined, null, '', ' ', 0, -1, 1.5, 1e300, NaN, Infinity, true, [], {}, [[]], [null]),
    fc.string(),
    fc.double(),
    fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant({})), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('id', 'A B', '1', 'text', 'nodes', 'for'), fc.oneof(fc.string(), fc.constant(null))),
  );

  test.each(kinds)('whatever is written in a field of the kind %s', (kind) => {
    const fields = Object.keys(KINDS[kind].shape);
    fc.assert(
      fc.property(fc.constantFrom(...fields), value, value, (field, outer, inner) => {
        const wrong = [outer, [inner], { a: inner }, [{ ...firstOf(kind, field), id: inner }]];
        for (const written of wrong)
          for (const sentence of sentencesOf(KINDS[kind], { ...MINIMAL[kind], [field]: written })) {
            expect(sentence).toMatch(/[.?]$/);
            expect(sentence).not.toMatch(/Invalid|expected|received|\bRequired|Too (big|small)|Unrecognized/);
          }
      }),
      { numRuns: 150 },
    );
  });

  const firstOf = (kind: Kind, field: string) => {
    const list = MINIMAL[kind][field];
    return Array.isArray(list) ? (list[0] as Fields) : {};
  };
});
