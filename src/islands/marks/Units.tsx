import { percent } from '#charts/percent.ts';
import type { PlacedUnits } from '#charts/placeUnits.ts';

interface Props {
  placed: PlacedUnits;
  alt: string;
  /** What is known of the place of the mark, under it. */
  note?: string | undefined;
}

/** A whole as a grid of units; a mark that lies among several is laid across them. */
export function Units({ placed, alt, note }: Props) {
  const { units, across, height, unit } = placed;
  return (
    <svg className="chart" width="100%" height={height} role="img" aria-label={alt}>
      {units.map((one) => (
        <rect
          className={`unit unit-${one.state}`}
          data-row={one.state === 'rest' ? 1 : 0}
          key={`${String(one.x)}-${String(one.y)}`}
          x={percent(one.x)}
          y={one.y}
          width={percent(one.width)}
          height={unit}
        />
      ))}
      {across && (
        <>
          <rect
            className="unit unit-hit"
            data-row="0"
            x={percent(across.x)}
            y={across.y}
            width={percent(across.width)}
            height={unit}
          />
          <line
            className="ax"
            x1={percent(across.from)}
            x2={percent(across.to)}
            y1={across.y + 41}
            y2={across.y + 41}
          />
          <line
            className="ax"
            x1={percent(across.from)}
            x2={percent(across.from)}
            y1={across.y + 35}
            y2={across.y + 41}
          />
          <line className="ax" x1={percent(across.to)} x2={percent(across.to)} y1={across.y + 35} y2={across.y + 41} />
          <text className="t end" x="100%" y={height - 4}>
            {note}
          </text>
        </>
      )}
    </svg>
  );
}
