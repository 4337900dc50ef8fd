import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { GateRow, type LabGate } from '#islands/gates/GateRow.tsx';
import { en } from '#words/en.ts';

const gate: LabGate = { id: 'key', name: 'a key', question: 'A key?', open: 'no', closed: 'yes', asReported: 'open' };
const said = (only: LabGate['only'], aside: boolean) =>
  renderToStaticMarkup(
    createElement(GateRow, {
      gate: { ...gate, only },
      placed: undefined,
      setting: 'open',
      aside,
      words: en.gates,
      onChange: () => undefined,
    }),
  );

test('a control that stands in the way of one kind of actor says so of the other', () => {
  expect(said('agent', true)).toContain('Not in the way of a person.');
  expect(said('person', true)).toContain('Not in the way of an agent.');
});

test('a control on the path says how it is reported', () => {
  expect(said('person', false)).toContain('Reported: no.');
  expect(said(undefined, false)).toContain('Reported: no.');
});
