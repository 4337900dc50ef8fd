/** A label on an axis: its stem stands at x, in percent, and it runs to the right of it or to the left. */
export interface AxisLabel {
  label: string;
  x: number;
  x2: number;
  level: number;
  anchor: 'start' | 'end';
  focus?: boolean | undefined;
}

/** The narrowest axis that has labels, and the width of a letter, in pixels. */
const WIDTH = 690;
const LETTER = 6.9;

/** The width of a label in percent of the narrowest axis. */
export function labelWidth(label: string): number {
  return ((label.length * LETTER + 16) / WIDTH) * 100;
}

/** The least width of the axis on a phone, the margin beside it, and what is between a tick and its words, in pixels. */
const [NARROW, MARGIN, TICK_GAP] = [288, 16, 4];

/** The middle of a label that belongs over x, in percent, so far from both ends that a phone’s axis has room for all of it. */
export function middleOf(label: string, x: number): number {
  const half = Math.min(50, ((label.length * LETTER) / NARROW) * 50);
  return Math.min(Math.max(x, half), 100 - half);
}

const stemOf = ({ anchor, x, x2 }: AxisLabel) => (anchor === 'end' ? x2 : x);

function spanOf(label: AxisLabel): { from: number; to: number } {
  const stem = stemOf(label);
  const width = labelWidth(label.label);
  return label.anchor === 'end' ? { from: stem - width, to: stem } : { from: stem, to: stem + width };
}

/** Whether words that begin at x, in percent, end on a phone’s page: its axis, and the margin of the page beside it. */
export function staysOnPage(words: string, x: number): boolean {
  return (x / 100) * NARROW + TICK_GAP + words.length * LETTER < NARROW + MARGIN;
}

/** Whether two labels would overlap on one level. */
export function overlap(label: AxisLabel, other: AxisLabel): boolean {
  const [span, second] = [spanOf(label), spanOf(other)];
  return span.from < second.to && second.from < span.to;
}

/**
 * Whether a label has to stand above another that it overlaps: it would be crossed by its stem, or comes first, from the side
 * that both hang on, or else from the left. Labels in this order never wait for each other in a ring.
 */
export function standsAbove(upper: AxisLabel, lower: AxisLabel): boolean {
  const { from, to } = spanOf(upper);
  const [stem, other] = [stemOf(upper), stemOf(lower)];
  const comesFirst = upper.anchor === 'end' && lower.anchor === 'end' ? stem > other : stem < other;
  return overlap(upper, lower) && ((other >= from && other <= to) || comesFirst);
}

/**
 * Gives each label a level, 0 the lowest, so that no two on one level overlap and no stem runs through a label, as far as both
 * can be had; returns how many levels there are. The levels are written into the labels.
 */
export function levelLabels(labels: readonly AxisLabel[]): number {
  const pairs = labels.flatMap((upper) =>
    labels
      .filter((lower) => lower !== upper && standsAbove(upper, lower))
      .map((lower) => ({ upper, lower, both: standsAbove(lower, upper) })),
  );
  const raise = ({ upper, lower, both }: (typeof pairs)[number]) => {
    if (upper.level > lower.level || (upper.level < lower.level && both)) return false;
    upper.level = lower.level + 1;
    return true;
  };
  let rounds = labels.length;
  while (rounds > 0 && pairs.filter(raise).length > 0) rounds -= 1;
  return Math.max(0, ...labels.map(({ level }) => level)) + 1;
}
