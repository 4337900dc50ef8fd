import { expect, test } from 'vitest';
import { placeBlocks } from '#charts/placeBlocks.ts';
import { round } from '#charts/round.ts';
import { fc } from '../build.ts';

test('no blocks are none, and two share the row', () => {
  expect(placeBlocks(0)).toEqual([]);
  expect(placeBlocks(2, 0)).toEqual([
    { x: 0, width: 50 },
    { x: 50, width: 50 },
  ]);
});

test('one block fills the row', () => {
  expect(placeBlocks(1)).toEqual([{ x: 0, width: 100 }]);
});

test('blocks and gaps fill the row, in order, each as wide as the next', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 48 }), fc.double({ min: 0, max: 0.5, noNaN: true }), (count, gap) => {
      const blocks = placeBlocks(count, gap);
      expect(blocks).toHaveLength(count);
      expect(blocks[0]?.x).toBeCloseTo(0);
      expect((blocks.at(-1)?.x ?? 0) + (blocks.at(-1)?.width ?? 0)).toBeCloseTo(100, 1);
      const width = blocks[0]?.width ?? 0;
      const pitch = width / (1 - gap);
      blocks.forEach((block, index) => {
        expect(block.width).toBe(width);
        expect(Math.abs(block.x - index * pitch)).toBeLessThan(0.05);
      });
    }),
  );
});

test('numbers have three decimals at the most', () => {
  fc.assert(
    fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), (value) => {
      expect(String(Math.abs(round(value)))).toMatch(/^\d+(\.\d{1,3})?$/);
      expect(Math.abs(round(value) - value)).toBeLessThanOrEqual(0.0005001);
    }),
  );
});
