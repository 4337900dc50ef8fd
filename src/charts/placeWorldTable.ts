import type { World } from '#model/worlds.ts';

/** Worlds as a table: the first half of the gates down the side, the others along the top. */
export interface WorldTable {
  /** For each row, whether each gate of the first half is closed. */
  rows: { closed: boolean[]; worlds: World[] }[];
  /** For each column, whether each gate of the second half is closed. */
  columns: boolean[][];
  /** How many gates stand down the side. */
  split: number;
}

/** Lays 2ⁿ worlds out, in the order of `allWorlds`. */
export function placeWorldTable(worlds: readonly World[]): WorldTable {
  const gates = worlds[0]?.closed.length ?? 0;
  const split = Math.ceil(gates / 2);
  const width = 2 ** (gates - split);
  const rows = Array.from({ length: 2 ** split }, (_, row) => {
    const inRow = worlds.slice(row * width, (row + 1) * width);
    return { closed: inRow[0]?.closed.slice(0, split) ?? [], worlds: inRow };
  });
  return { rows, columns: (rows[0]?.worlds ?? []).map(({ closed }) => closed.slice(split)), split };
}
