import { expect, test } from 'vitest';
import { pieceStates } from '#words/pieceStates.ts';
import { story } from '../build.ts';

const lift = story({
  numbers: { hours: { chart: 'bars' }, floors: {} },
  timeline: {
    stop: { at: '2024-10-17', actor: 'The driver' },
    letter: { at: '2024-10-19', kind: 'report' },
  },
  gates: { test: {}, guard: { asReported: 'closed' }, later: { addedAfter: true } },
  accountability: { rope: { about: 'Cause', sources: ['letter'] } },
});
const valuesOf = (piece: Parameters<typeof pieceStates>[0]) =>
  Object.fromEntries(pieceStates(piece, lift).map(({ name, values }) => [name, values.map(([value]) => value)]));

test('a timeline can be opened at an event, at its burst, and filtered by what its events have', () => {
  expect(valuesOf('timeline')).toMatchObject({
    by: ['', 'The driver'],
    kind: ['', 'failure', 'report'],
    event: ['', 'stop', 'letter'],
  });
});

test('figures that are drawn can be opened as tables', () => {
  expect(valuesOf('numbers')).toEqual({ table: ['hours'], compare: ['hours-off'] });
});

test('gates open as reported, with a letter for each that stood then', () => {
  expect(valuesOf('gates')).toEqual({ gates: ['oc'] });
  expect(pieceStates('gates', lift).find(({ name }) => name === 'gates')?.letters).toBe(2);
});

test('the board of claims opens at a topic or a basis that it has', () => {
  expect(valuesOf('accountability')).toMatchObject({ topic: ['', 'Cause'], basis: ['', 'on the record'] });
});

test('a piece without an instrument has no states', () => {
  expect(valuesOf('sources')).toEqual({});
});
