import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { placeBars } from '#charts/placeBars.ts';
import { placeFlow } from '#charts/placeFlow.ts';
import { placeContrast } from '#charts/placeContrast.ts';
import { placePeople } from '#charts/placePeople.ts';
import { placeScene } from '#charts/placeScene.ts';
import { placeTimeline } from '#charts/placeTimeline.ts';
import { placeUnits } from '#charts/placeUnits.ts';
import { placeWorld } from '#charts/placeWorld.ts';
import { Bars } from '#islands/marks/Bars.tsx';
import { Blocks } from '#islands/marks/Blocks.tsx';
import { EmptyAxis } from '#islands/marks/EmptyAxis.tsx';
import { KeyMark } from '#islands/marks/KeyMark.tsx';
import { Incidents } from '#islands/marks/Incidents.tsx';
import { People } from '#islands/marks/People.tsx';
import { Rung } from '#islands/marks/Rung.tsx';
import { Scene } from '#islands/marks/Scene.tsx';
import { SmallWorld } from '#islands/marks/SmallWorld.tsx';
import { TimeAxis } from '#islands/marks/TimeAxis.tsx';
import { Units } from '#islands/marks/Units.tsx';
import { readDate } from '#model/eventDate.ts';
import { allWorlds, type GateState } from '#model/worlds.ts';
import { stage as stageSchema, type StageNode } from '#schema/stage.ts';
import { NODE_STATES, step } from '#schema/step.ts';
import { MINIMAL } from '../build.ts';

const ALT = 'Two bars & a “gap” <so>';
const bars = placeBars(
  [
    { label: 'October', value: 9, words: '9 h', tone: 'first' },
    { label: 'May', low: 5, high: 7, words: '5 to 7 h', tone: 'second' },
    { label: 'June', words: 'a shift', tone: 'other' },
  ],
  'hours',
);
const stretches = [{ label: 'Fuse', from: 0, to: 4 }];
const incidents = placeContrast([
  { title: 'October', words: '9 h', low: 9, high: 10, stretches, tone: 'first' },
  { title: 'May', words: '5 h', low: 5, stretches: [], tone: 'other' },
]);
const people = placePeople([
  { label: 'Then', value: 2, of: 2, words: 'two' },
  { label: 'Now', value: 1, of: 2, words: 'one' },
]);
const axis = placeTimeline(
  ['2009~', '2023-05', '2024-10-17'].map((at) => ({
    id: at,
    label: at,
    at: readDate(at),
    focus: at === '2009~',
    context: false,
  })),
);
const timeAxis = createElement(TimeAxis, {
  placed: axis,
  alt: ALT,
  ticks: axis.ticks.map(({ x }) => ({ key: String(x), x, label: '2009', second: '' })),
  gaps: [],
  control: (_mark, label) => label,
  stateOf: () => undefined,
  onClick: () => undefined,
  svg: null,
});
const KINDS: StageNode['kind'][] = ['person', 'agent', 'opening', 'approval', 'system', 'others'];
const scenes = NODE_STATES.map((state) => {
  const nodes = KINDS.map((kind, index) => ({ id: kind, label: kind, kind, column: (index % 4) + 1, row: 1 }));
  const stage = stageSchema.parse({ nodes, links: [{ id: 'l', from: 'agent', to: 'system' }], clock: 3 });
  const notes = { system: 'gone', opening: 'wide' };
  const frame = { nodes: Object.fromEntries(KINDS.map((kind) => [kind, state])), notes, clock: 1 };
  const frames = [frame, {}].map((one) => step.parse({ ...MINIMAL.narrative, frame: one }).frame);
  return placeScene(stage, frames);
});
const gates = (['open', 'unknown', 'closed'] as const).map((asReported): GateState => ({ id: asReported, asReported }));

const DRAWINGS: [string, ReactElement][] = [
  ['Bars', createElement(Bars, { placed: bars, alt: ALT, unit: 'hours' })],
  ['Units', createElement(Units, { placed: placeUnits(12, 1, 4, 'one of four'), alt: ALT })],
  ['People', createElement(People, { placed: people, alt: ALT })],
  ['Incidents', createElement(Incidents, { placed: incidents, alt: ALT })],
  ['EmptyAxis', createElement(EmptyAxis, { alt: ALT, label: 'Inquiries', words: 'none' })],
  ...scenes.map((placed, index): [string, ReactElement] => [
    `Scene, ${NODE_STATES[index] ?? ''}`,
    createElement(Scene, { placed, alt: ALT }),
  ]),
];
const flow = placeFlow(gates);
const GLYPHS: [string, ReactElement][] = [
  ['Blocks', createElement(Blocks, { count: 9, gap: 0.25 })],
  ...[...flow.should.rungs, ...flow.did.rungs, flow.did.end, flow.should.end].map((placed): [string, ReactElement] => [
    'Rung',
    createElement(Rung, { placed }),
  ]),
  ...allWorlds(gates).map((world): [string, ReactElement] => [
    'SmallWorld',
    createElement(SmallWorld, { placed: placeWorld(world) }),
  ]),
  ...[...KINDS, 'gone' as const, 'clock' as const].map((of): [string, ReactElement] => [
    `KeyMark, ${of}`,
    createElement(KeyMark, { of }),
  ]),
];
const html = (element: ReactElement) => renderToStaticMarkup(element);

test.each([...DRAWINGS, ...GLYPHS, ['TimeAxis', timeAxis]] as const)(
  '%s writes no style, no handler and no number that is none',
  (_, element) => {
    expect(html(element)).not.toMatch(/ style=| on[a-z]+=|NaN|undefined|Infinity|\[object/);
  },
);

describe('a drawing', () => {
  test.each(DRAWINGS)('%s is an image by the words of its alternative', (_, element) => {
    expect(html(element)).toMatch(/^<svg [^>]*role="img" aria-label="Two bars &amp; a “gap” &lt;so&gt;"/);
  });
});

test('the axis of time is a group of links by the words of its alternative', () => {
  expect(html(timeAxis)).toMatch(/^<svg [^>]*role="group" aria-label="Two bars &amp; a “gap” &lt;so&gt;"/);
});

describe('a glyph', () => {
  test.each(GLYPHS)('%s is silent, since words stand beside it', (_, element) => {
    expect(html(element)).toMatch(/^<svg [^>]*aria-hidden="true"/);
  });
});

test('a drawing of many frames shows the first, and holds the words of all', () => {
  const [, element] = DRAWINGS.find(([name]) => name === 'Scene, gone') ?? [];
  const drawn = element === undefined ? '' : html(element);
  expect(drawn).toContain('data-state="gone" data-states="gone rest"');
  expect(drawn).toMatch(/<text[^>]*data-state="on" data-states="on off"[^>]*>gone</);
});
