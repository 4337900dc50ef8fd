import { describe, expect, test } from 'vitest';
import { standingsOf } from '#model/standingsOf.ts';
import { fc, type Fields, rawStory, relay } from '../build.ts';

const kinds = (files: Parameters<typeof rawStory>[0]) =>
  Object.fromEntries([...standingsOf(rawStory(files))].map(([id, { kind }]) => [id, kind]));

const disputed: Record<string, Fields> = {
  stop: { sources: ['letter', 'bulletin'], accounts: { company: 'A', union: 'B' } },
};

describe('an entry', () => {
  test('has the standing of its citations, each for whom it is given', () => {
    expect(
      kinds({
        timeline: {
          one: { sources: ['letter'] },
          two: { sources: [relay('company'), relay('union')] },
          three: { sources: [{ id: 'letter', for: 'none' }] },
          four: { known: false },
        },
      }),
    ).toEqual({ one: 'first', two: 'agreed', three: 'independent', four: 'unknown' });
  });

  test('that a claim of the other side answers is disputed, be it an event, a figure or a line of the brief', () => {
    const files = {
      story: { story: { brief: [{ id: 'brief', text: 'It stood.', sources: ['letter'] }] } },
      timeline: { stop: { sources: ['letter'] } },
      numbers: { hours: { sources: ['letter'] } },
    };
    const answers = ['brief', 'stop', 'hours'].map((id, index) => [
      `c${String(index)}`,
      { account: 'union', sources: ['bulletin'], answers: id },
    ]);
    expect(kinds(files)).toMatchObject({ brief: 'first', stop: 'first', hours: 'first' });
    expect(kinds({ ...files, accountability: Object.fromEntries(answers) as Record<string, Fields> })).toMatchObject({
      brief: 'disputed',
      stop: 'disputed',
      hours: 'disputed',
    });
  });

  test('that is an answer is disputed as what it answers is, and a claim that answers nothing is not', () => {
    const rope = { sources: ['letter'] };
    const reply = { account: 'union', sources: ['bulletin'] };
    expect(kinds({ accountability: { rope, reply: { ...reply, answers: 'rope' } } })).toEqual({
      rope: 'disputed',
      reply: 'disputed',
    });
    expect(kinds({ accountability: { rope, reply: { ...reply, answers: 'gone' } } })).toEqual({
      rope: 'first',
      reply: 'second',
    });
  });

  test('whose lanes hold both sides is disputed; one lane, or a third account’s, is not', () => {
    const lanes = (accounts: Fields) =>
      kinds({ timeline: { stop: { sources: ['letter', 'bulletin'], accounts } } }).stop;
    expect(lanes({ company: 'A', union: 'B' })).toBe('disputed');
    expect(lanes({ company: 'A' })).toBe('agreed');
    expect(lanes({ company: 'A', town: 'C' })).toBe('agreed');
  });

  test('whose pair holds both sides is disputed', () => {
    const sides = ['company', 'union'].map((account) => ({ account, words: 'so', who: 'they' }));
    expect(kinds({ numbers: { pair: { chart: 'pair', sides, sources: ['letter', 'bulletin'] } } }).pair).toBe(
      'disputed',
    );
  });
});

describe('what tells a disputed entry again', () => {
  test('is disputed too, over any number of steps', () => {
    expect(
      kinds({
        timeline: disputed,
        implications: {
          one: { retells: ['stop'], sources: ['letter'] },
          two: { retells: ['one'] },
          three: { retells: ['two', 'four'] },
          four: {},
        },
      }),
    ).toMatchObject({ one: 'disputed', two: 'disputed', three: 'disputed', four: 'independent' });
  });

  test('is disputed through a cycle, and a cycle with nothing disputed is not', () => {
    const cycle = { one: { retells: ['two'] }, two: { retells: ['one', 'stop'] } };
    expect(kinds({ timeline: disputed, implications: cycle })).toMatchObject({ one: 'disputed', two: 'disputed' });
    expect(kinds({ implications: cycle })).toEqual({ one: 'independent', two: 'independent' });
  });

  test('keeps who carries it, and is no longer one side’s alone', () => {
    const raw = rawStory({ timeline: disputed, implications: { one: { retells: ['stop'], sources: ['letter'] } } });
    expect(standingsOf(raw).get('one')).toMatchObject({
      kind: 'disputed',
      side: undefined,
      carriedBy: [{ id: 'company' }],
    });
  });

  test('stays not public when it is, and does not pass the dispute on', () => {
    expect(
      kinds({
        timeline: disputed,
        implications: { one: { retells: ['stop'], known: false }, two: { retells: ['one'] } },
      }),
    ).toMatchObject({ one: 'unknown', two: 'independent' });
  });

  test('is exactly what reaches a disputed entry, whatever retells what', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const graph = fc.array(fc.array(fc.constantFrom(...ids, 'stop'), { maxLength: 3 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(graph, (links) => {
        const retells = (id: string) => links[ids.indexOf(id)] ?? [];
        const reaches = (id: string, seen: string[] = []): boolean =>
          id === 'stop' || (!seen.includes(id) && retells(id).some((next) => reaches(next, [...seen, id])));
        const found = kinds({
          timeline: disputed,
          implications: Object.fromEntries(ids.map((id) => [id, { retells: retells(id) }])),
        });
        for (const id of ids) expect(found[id]).toBe(reaches(id) ? 'disputed' : 'independent');
      }),
    );
  });
});
