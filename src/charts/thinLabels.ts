import { levelLabels, overlap, type AxisLabel } from './levelLabels.ts';

/** As many levels of labels as stand above an axis, so that it still fits into a window. */
export const MOST_LEVELS = 8;

/** So few labels are levelled at once, without asking first which of them there is room for. */
const FEW = 40;

/**
 * Gives levels to as many labels as an axis has room for, at most MOST_LEVELS of them: to the focus first, then from the right to the
 * left to each that finds a place. Returns how many levels there are, and the labels that found none; these keep level 0.
 */
export function thinLabels<Label extends AxisLabel>(labels: readonly Label[]): { levels: number; left: Set<Label> } {
  if (labels.length <= FEW) {
    const levels = levelLabels(labels);
    if (levels <= MOST_LEVELS) return { levels, left: new Set() };
  }
  let kept = roomFor(labels);
  for (;;) {
    for (const label of labels) label.level = 0;
    const levels = levelLabels(kept);
    const fit = kept.filter(({ level, focus }) => level < MOST_LEVELS || focus);
    if (levels <= MOST_LEVELS || fit.length === kept.length) {
      const placed = new Set(kept);
      return { levels, left: new Set(labels.filter((label) => !placed.has(label))) };
    }
    kept = fit;
  }
}

/** The labels that can stand on one level more than all that they overlap, in the order in which labels fall from the left. */
function roomFor<Label extends AxisLabel>(labels: readonly Label[]): Label[] {
  const order = labels.toSorted((a, b) => Number(b.focus ?? false) - Number(a.focus ?? false) || b.x - a.x);
  const kept: { label: Label; level: number }[] = [];
  for (const label of order) {
    const level = kept.reduce((most, one) => (overlap(label, one.label) ? Math.max(most, one.level + 1) : most), 0);
    if (level < MOST_LEVELS) kept.push({ label, level });
  }
  return kept.map(({ label }) => label);
}
