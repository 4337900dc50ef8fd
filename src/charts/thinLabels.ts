import { levelLabels, overlap, standsAbove, type AxisLabel } from './levelLabels.ts';

/** As many levels of labels as stand above an axis, so that it still fits into a window. */
export const MOST_LEVELS = 8;

/** So few labels are levelled at once, without asking first which of them there is room for. */
const FEW = 40;

/**
 * Gives levels to as many labels as an axis has room for, on at most MOST_LEVELS of them: to the focus first, then from the right
 * to the left to each that finds a place. Returns how many levels there are, and the labels that found none, which keep level 0.
 */
export function thinLabels<Label extends AxisLabel>(labels: readonly Label[]): { levels: number; left: Set<Label> } {
  if (labels.length <= FEW) {
    const levels = levelLabels(labels);
    if (levels <= MOST_LEVELS) return { levels, left: new Set() };
    for (const label of labels) label.level = 0;
  }
  const order = labels.toSorted((a, b) => Number(b.focus ?? false) - Number(a.focus ?? false) || b.x - a.x);
  const placed: Label[] = [];
  for (const label of order) {
    const near = placed.filter((one) => overlap(one, label));
    const level = Array.from({ length: MOST_LEVELS }, (_, at) => at).find((at) =>
      near.every((one) => fits({ ...label, level: at }, one)),
    );
    if (level === undefined) continue;
    label.level = level;
    placed.push(label);
  }
  const kept = new Set(placed);
  return {
    levels: Math.max(0, ...placed.map(({ level }) => level)) + 1,
    left: new Set(labels.filter((label) => !kept.has(label))),
  };
}

/** Whether two labels that would overlap on one level stand on two, and no stem of theirs runs through the other, where that can be had. */
function fits(label: AxisLabel, other: AxisLabel): boolean {
  if (label.level === other.level) return false;
  const [upper, lower] = label.level > other.level ? [label, other] : [other, label];
  return standsAbove(upper, lower) || !standsAbove(lower, upper);
}
