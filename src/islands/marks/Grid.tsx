import { percent } from '#charts/percent.ts';
import type { PlacedTick } from '#charts/placeTicks.ts';

interface Props {
  ticks: readonly PlacedTick[];
  height: number;
  /** Written behind the first and the last tick. */
  unit: string;
}

const ANCHORS = { start: '', middle: 'mid', end: 'end' } as const;

/** Hairlines from top to bottom with their values above them. */
export function Grid({ ticks, height, unit }: Props) {
  return (
    <>
      {ticks.map(({ x, value, anchor }) => (
        <g key={value}>
          <line className="grid-line" x1={percent(x)} x2={percent(x)} y1="20" y2={height} />
          <text className={`t t-muted ${ANCHORS[anchor]}`.trim()} x={percent(x)} y="12">
            {anchor === 'middle' || unit === '' ? value : `${String(value)} ${unit}`}
          </text>
        </g>
      ))}
    </>
  );
}
