import { describe, expect, test } from 'vitest';
import { placeScene } from '#charts/placeScene.ts';
import { placeStage } from '#charts/placeStage.ts';
import { stage as stageSchema } from '#schema/stage.ts';
import { step } from '#schema/step.ts';
import { MINIMAL, type Fields } from '../build.ts';

const stage = stageSchema.parse({
  nodes: [
    { id: 'mate', label: 'Mate', kind: 'person', column: 1, row: 1 },
    { id: 'radar', label: 'Radar', kind: 'system', column: 3, row: 1 },
  ],
  links: [{ id: 'watch', from: 'mate', to: 'radar' }],
  clock: 2,
});
const frame = (fields: Fields) => step.parse({ ...MINIMAL.narrative, frame: fields }).frame;
const FRAMES = [
  frame({ nodes: { mate: 'acting' }, clockWords: 'dawn' }),
  frame({
    nodes: { radar: 'gone' },
    links: { watch: 'person' },
    notes: { radar: 'still' },
    clock: 1,
    clockWords: 'dawn',
  }),
  frame({ nodes: { radar: 'back' }, notes: { radar: 'turns' }, clock: 2 }),
];
const placed = placeScene(stage, FRAMES);

describe('a scene of many frames', () => {
  test('has each node and link once, in its place, with a state a frame', () => {
    const still = placeStage(stage, FRAMES[0] ?? frame({}));
    expect(placed.nodes.map(({ x, y }) => [x, y])).toEqual(still.nodes.map(({ x, y }) => [x, y]));
    expect(placed.nodes.map(({ states }) => states)).toEqual([
      ['acting', 'rest', 'rest'],
      ['rest', 'gone', 'back'],
    ]);
    expect(placed.links.map(({ states }) => states)).toEqual([['idle', 'person', 'idle']]);
  });
  test('has each note once, with the frames that show it, in place of the name of a system', () => {
    expect(placed.nodes[1]?.notes).toEqual([
      { text: 'still', shown: ['off', 'on', 'off'] },
      { text: 'turns', shown: ['off', 'off', 'on'] },
    ]);
    expect(placed.nodes[1]?.named).toEqual(['on', 'off', 'off']);
    expect(placed.nodes[0]?.named).toEqual(['on', 'on', 'on']);
  });
  test('has a clock that goes on, and words that are written once', () => {
    expect(placed.clock.map(({ passed }) => passed)).toEqual([
      ['off', 'on', 'on'],
      ['off', 'off', 'on'],
    ]);
    expect(placed.clockWords).toEqual([{ text: 'dawn', shown: ['on', 'on', 'off'] }]);
  });
});

test('a scene with no frames has everything in its place, and no state or words of any', () => {
  const empty = placeScene(stage, []);
  const still = { states: [], notes: [], named: [] };
  expect(empty).toEqual({
    ...placed,
    nodes: placed.nodes.map((node) => ({ ...node, ...still })),
    links: placed.links.map((link) => ({ ...link, states: [] })),
    clock: placed.clock.map((unit) => ({ ...unit, passed: [] })),
    clockWords: [],
  });
});
