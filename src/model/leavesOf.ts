/** One text in an entry’s fields, by its path. */
export interface Leaf {
  path: readonly (string | number)[];
  text: string;
}

/** Every text in the fields of an entry, in their order. */
export function leavesOf(value: unknown, path: readonly (string | number)[] = []): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, index) => leavesOf(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key]));
}
