interface Lying {
  x: number;
  x2: number;
}

/** The mark nearest to a place on the axis, x in percent; among those it lies in, the shortest. Undefined where there is none. */
export function nearestMark<Mark extends Lying>(marks: readonly Mark[], x: number): Mark | undefined {
  const away = (mark: Lying) => Math.max(mark.x - x, x - mark.x2, 0);
  const [nearest] = [...marks].sort((a, b) => away(a) - away(b) || a.x2 - a.x - (b.x2 - b.x));
  return nearest;
}
