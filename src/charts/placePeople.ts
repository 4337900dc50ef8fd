import { range } from 'd3-array';

/** A row of people: how many of how many take part. */
export interface PeopleRow {
  label: string;
  value: number;
  of: number;
  words: string;
}

export interface PlacedPeopleRow extends PeopleRow {
  /** The middle of the row, in pixels. */
  y: number;
  /** Middles of the people in percent, and whether each takes part. */
  people: { x: number; present: boolean }[];
}

const PITCH = 60;

/** One row a case, with all of its people; `chartFaults` has refused more than there is room for. */
export function placePeople(rows: readonly PeopleRow[]): { height: number; rows: PlacedPeopleRow[] } {
  const placed = rows.map((row, index) => ({
    ...row,
    y: 24 + index * PITCH,
    people: range(row.of).map((person) => ({
      x: 46 + person * 10,
      present: person < row.value,
    })),
  }));
  return { height: rows.length * PITCH - 8, rows: placed };
}
