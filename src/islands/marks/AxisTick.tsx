import { percent } from '#charts/percent.ts';

/** A tick’s place in percent, its words, and how much of it is seen while one scale gives way to another. */
export interface DrawnTick {
  key: string;
  x: number;
  label: string;
  second?: string;
  opacity?: number;
}

/** A tick of the axis with its label below the line. */
export function AxisTick({ tick, odd, line }: { tick: DrawnTick; odd: boolean; line: number }) {
  const at = percent(tick.x);
  return (
    <g className={odd && tick.second === undefined ? 'tick-odd' : undefined} opacity={tick.opacity}>
      <line className="ax" x1={at} x2={at} y1={line} y2={line + 7} />
      <text className="t t-muted" x={at} dx="4" y={line + 21}>
        {tick.label}
      </text>
      {tick.second !== undefined && (
        <text className="t t-muted" x={at} dx="4" y={line + 38}>
          {tick.second}
        </text>
      )}
    </g>
  );
}
