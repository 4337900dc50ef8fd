import { percent } from '#charts/percent.ts';

/** A quiet time on the axis; x in percent. */
export interface DrawnGap {
  /** The id of the event that ends it. */
  before: string;
  x: number;
  x2: number;
  label: string;
  /** Whether its length has room on an axis of the least width that has labels. */
  fits: boolean;
}

/** A long quiet time: the line is dotted, and its length stands above it. */
export function AxisGap({ gap, line }: { gap: DrawnGap; line: number }) {
  const [from, to, middle] = [gap.x, gap.x2, (gap.x + gap.x2) / 2].map(percent);
  return (
    <g className="axis-gap">
      <line x1={from} x2={to} y1={line} y2={line} />
      {gap.fits && (
        <text className="mid wide-only" x={middle} y={line - 7}>
          {gap.label}
        </text>
      )}
    </g>
  );
}
