import { expect, test } from 'vitest';
import { placeWorld } from '#charts/placeWorld.ts';
import { placeWorldTable } from '#charts/placeWorldTable.ts';
import { allWorlds } from '#model/worlds.ts';

const worlds = (count: number) =>
  allWorlds(Array.from({ length: count }, (_, index) => ({ id: String(index), asReported: 'unknown' as const })));

test.each([0, 1, 2, 3, 4, 5, 6])('the table of %d gates holds every world once, under its own heads', (count) => {
  const all = worlds(count);
  const { rows, columns, split } = placeWorldTable(all);
  expect(rows.flatMap((row) => row.worlds)).toEqual(all);
  for (const row of rows) {
    expect(row.worlds).toHaveLength(columns.length);
    row.worlds.forEach(({ closed }, column) => {
      expect([...row.closed, ...(columns[column] ?? [])]).toEqual(closed);
      expect(row.closed).toHaveLength(split);
    });
  }
});

test.each([0, 1, 2, 3, 6])('a world of %d gates is drawn to its first closed gate, or into the system', (count) => {
  for (const world of worlds(count)) {
    const { gates, end, reached, system, width } = placeWorld(world);
    const xs = [0, ...gates.map(({ x }) => x), system, width];
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(gates.map(({ closed }) => closed)).toEqual(world.closed);
    expect(reached).toBe(!world.closed.includes(true));
    if (world.stoppedAt === undefined) expect(system - end).toBeLessThan(2);
    else expect(end).toBe(gates[world.stoppedAt]?.x);
  }
});
