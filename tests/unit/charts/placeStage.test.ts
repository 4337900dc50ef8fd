import { describe, expect, test } from 'vitest';
import { placeStage } from '#charts/placeStage.ts';
import { stage as stageSchema, type StageNode } from '#schema/stage.ts';
import { step } from '#schema/step.ts';
import { fc, type Fields, MINIMAL } from '../build.ts';

const node = (id: string, column: number, row = 1, kind: StageNode['kind'] = 'person') => ({
  id,
  label: id,
  kind,
  column,
  row,
});
const place = (stage: Fields, frame: Fields = {}) =>
  placeStage(stageSchema.parse(stage), step.parse({ ...MINIMAL.narrative, frame }).frame);
const NODES = [node('mate', 1), node('radar', 3, 1, 'system'), node('boats', 4, 2, 'others')];

describe('a node', () => {
  test('is at rest, with no note, unless the frame says more', () => {
    const { nodes } = place({ nodes: NODES }, { nodes: { radar: 'gone' }, notes: { mate: 'asleep' } });
    expect(nodes.map(({ state, note }) => [state, note])).toEqual([
      ['rest', 'asleep'],
      ['gone', undefined],
      ['rest', undefined],
    ]);
  });

  test('may have any name', () => {
    expect(place({ nodes: [node('constructor', 1)] }).nodes[0]).toMatchObject({ state: 'rest', note: undefined });
  });

  test('stands in its column and its row, inside the stage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 2 }), (column, row) => {
        const { nodes, viewBox } = place({ nodes: [node('a', column, row)] });
        const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
        const { x = 0, y = 0 } = nodes[0] ?? {};
        expect(x > left && x < left + width && y > top && y < top + height).toBe(true);
      }),
    );
    const xs = [1, 2, 3, 4].map((column) => place({ nodes: [node('a', column)] }).nodes[0]?.x ?? 0);
    expect(xs).toEqual([...new Set(xs)].sort((a, b) => a - b));
  });
});

describe('a link', () => {
  const links = [{ id: 'watch', from: 'mate', to: 'radar' }];
  test('runs from node to node, in the state of the frame, with an arrow', () => {
    const { links: placed, nodes } = place({ nodes: NODES, links }, { links: { watch: 'person' } });
    const y = nodes[0]?.y ?? 0;
    const [over, at, under] = [y - 6, y, y + 6].map(String);
    expect(placed).toEqual([
      {
        id: 'watch',
        d: `M58 ${at ?? ''}H159`,
        tip: `M152 ${over ?? ''} 160 ${at ?? ''} 152 ${under ?? ''}`,
        state: 'person',
      },
    ]);
  });
  test('to the strip of others, which is no place, is not drawn', () => {
    expect(place({ nodes: NODES, links: [{ id: 'a', from: 'boats', to: 'radar' }] }).links).toEqual([]);
  });
  test('has no arrow where it leads on through an opening', () => {
    const nodes = [node('mate', 1), node('key', 2, 1, 'opening')];
    expect(place({ nodes, links: [{ id: 'a', from: 'mate', to: 'key' }] }).links[0]?.tip).toBeUndefined();
  });
  test('to a node that is not there is not drawn', () => {
    expect(
      place({ nodes: NODES, links: [...links, { id: 'lost', from: 'mate', to: 'gone' }] }).links.map(({ id }) => id),
    ).toEqual(['watch']);
  });
  test.each([
    ['to the right', [1, 1], [3, 1]],
    ['down', [2, 1], [2, 2]],
  ] as const)('that leads %s ends at its node, on the near side', (_, [column, row], [column2, row2]) => {
    const { nodes, links: placed } = place({
      nodes: [node('a', column, row), node('b', column2, row2)],
      links: [{ id: 'l', from: 'a', to: 'b' }],
    });
    const [from, to] = nodes;
    const end = endOf(placed[0]?.d ?? '');
    if (!from || !to) throw new Error('A node is missing.');
    expect(Math.hypot(end.x - to.x, end.y - to.y)).toBeLessThan(30);
    expect(Math.hypot(end.x - from.x, end.y - from.y)).toBeLessThan(Math.hypot(to.x - from.x, to.y - from.y));
  });

  /** The last point of a path of M, L, H and V. */
  function endOf(d: string): { x: number; y: number } {
    return [...d.matchAll(/([MLHV])([^MLHV]+)/g)].reduce(
      (at, [, way, numbers = '']) => {
        const [a = 0, b = 0] = numbers.trim().split(/[ ,]/).slice(-2).map(Number);
        if (way === 'H') return { ...at, x: a };
        return way === 'V' ? { ...at, y: a } : { x: a, y: b };
      },
      { x: 0, y: 0 },
    );
  }
});

describe('the clock', () => {
  test('has one block a unit, as many filled as have passed, across the stage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 48 }), fc.nat({ max: 48 }), (count, passed) => {
        const { clock } = place({ nodes: NODES, clock: count }, { clock: passed });
        expect(clock).toHaveLength(count);
        expect(clock.filter((unit) => unit.passed)).toHaveLength(Math.min(count, passed));
        expect(clock[0]?.x).toBe(22);
        expect((clock.at(-1)?.x ?? 0) + (clock.at(-1)?.width ?? 0)).toBeCloseTo(338, 0);
        clock.forEach(({ x, width }, index) => {
          expect(width).toBeGreaterThan(0);
          expect(x).toBeGreaterThanOrEqual((clock[index - 1]?.x ?? 0) + (index > 0 ? width : 0));
        });
      }),
    );
  });
  test('is not there when the stage has none', () => {
    expect(place({ nodes: NODES }, { clockWords: 'an hour' }).clock).toEqual([]);
  });
  test('makes the stage higher, and so do the others', () => {
    const height = (stage: Fields) => Number(place(stage).viewBox.split(' ')[3]);
    expect(height({ nodes: NODES.slice(0, 2) })).toBeLessThan(height({ nodes: NODES }));
    expect(height({ nodes: NODES })).toBeLessThan(height({ nodes: NODES, clock: 9 }));
  });
});

test('others are a strip of blocks, when there is a node of that kind', () => {
  expect(place({ nodes: NODES }).others).toHaveLength(8);
  expect(place({ nodes: NODES.slice(0, 2) }).others).toEqual([]);
});
