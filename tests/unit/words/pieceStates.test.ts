import { expect, test } from 'vitest';
import { pieceStates } from '#words/pieceStates.ts';
import { story } from '../build.ts';

const lift = story({
  story: { story: { paths: [{ id: 'guard', name: 'A guard', kind: 'person' }] } },
  numbers: {
    hours: { chart: 'bars', compareWith: [{ label: 'May', value: 5 }] },
    versions: { chart: 'bars', compareWith: [{ label: 'By the union', value: 5, account: 'union' }] },
    alone: { chart: 'bars' },
    words: { chart: 'pair', sides: [{ account: 'company', words: 'a day', who: 'The company' }] },
    floors: {},
  },
  timeline: {
    stop: { at: '2024-10-17', actor: 'The driver' },
    letter: { at: '2024-10-19', kind: 'report' },
  },
  gates: { test: {}, guard: { asReported: 'closed' }, later: { addedAfter: true } },
  accountability: { rope: { about: 'Cause', sources: ['letter'] } },
});
const valuesOf = (piece: Parameters<typeof pieceStates>[0]) =>
  Object.fromEntries(pieceStates(piece, lift).map(({ name, values }) => [name, values.map(([value]) => value)]));

test('a timeline can be opened at an event, whole, and filtered by what its events have', () => {
  expect(valuesOf('timeline')).toMatchObject({
    zoom: ['whole'],
    by: ['', 'The driver'],
    kind: ['', 'failure', 'report'],
    event: ['', 'stop', 'letter'],
  });
});

test('a timeline can be opened at its burst where that differs from the whole', () => {
  const timeline = { long: { at: '2014' }, before: { at: '2024-10-16' }, stop: { at: '2024-10-17', focus: true } };
  const zoom = pieceStates('timeline', story({ timeline })).find(({ name }) => name === 'zoom');
  expect(zoom?.values.map(([value]) => value)).toEqual(['whole', 'burst']);
});

test('accounts stand in the order of the story, whoever is heard first', () => {
  const timeline = {
    first: { at: '2024-10-17', sources: ['bulletin'] },
    then: { at: '2024-10-19', sources: ['letter'] },
  };
  const account = pieceStates('timeline', story({ timeline })).find(({ name }) => name === 'account');
  expect(account?.values.map(([, words]) => words)).toEqual(['Any account', 'Company', 'Union']);
});

test('figures that have a table beside a drawing open with it, and alone where they are compared', () => {
  expect(valuesOf('numbers')).toEqual({ table: ['hours', 'versions'], compare: ['hours-off'] });
});

test('gates open as reported, with a letter for each that stood then', () => {
  expect(valuesOf('gates')).toEqual({ actor: ['person'], gates: ['oc'] });
  expect(pieceStates('gates', lift).find(({ name }) => name === 'gates')?.letters).toBe(2);
});

test('two paths of one kind are one who may be chosen to act', () => {
  const paths = ['first', 'second'].map((id) => ({ id, name: id, kind: 'person' }));
  const gates = pieceStates('gates', story({ story: { story: { paths } }, gates: { test: {} } }));
  expect(gates.find(({ name }) => name === 'actor')?.values).toEqual([['person', 'first']]);
});

test('the board of claims opens at a topic or a basis that it has', () => {
  expect(valuesOf('accountability')).toMatchObject({ topic: ['', 'Cause'], basis: ['', 'on the record'] });
});

test('a piece without an instrument has no states', () => {
  expect(valuesOf('sources')).toEqual({});
  expect(valuesOf('comparison')).toEqual({});
  expect(pieceStates('gates', story({ gates: { test: {} } }))).toEqual([]);
});
