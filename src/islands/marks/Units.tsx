import { percent } from '#charts/percent.ts';
import type { PlacedUnits } from '#charts/placeUnits.ts';

interface Props {
  placed: PlacedUnits;
  alt: string;
}

/** A whole as a grid of units; a mark that lies among several is laid across them. */
export function Units({ placed, alt }: Props) {
  const { units, across, height, unit, note } = placed;
  return (
    <svg className="chart" width="100%" height={height} role="img" aria-label={alt}>
      {units.map((one) => (
        <rect
          className={`unit unit-${one.state}`}
          data-row={one.state === 'rest' ? 1 : 0}
          key={`${String(one.x)}-${String(one.y)}`}
          x={percent(one.x, 2)}
          y={one.y}
          width={percent(one.width, 2)}
          height={unit}
        />
      ))}
      {across && (
        <>
          <rect
            className="unit unit-hit"
            data-row="0"
            x={percent(across.x, 2)}
            y={across.y}
            width={percent(across.width, 2)}
            height={unit}
          />
          <line
            className="ax"
            x1={percent(across.from, 2)}
            x2={percent(across.to, 2)}
            y1={across.y + 41}
            y2={across.y + 41}
          />
          <line
            className="ax"
            x1={percent(across.from, 2)}
            x2={percent(across.from, 2)}
            y1={across.y + 35}
            y2={across.y + 41}
          />
          <line
            className="ax"
            x1={percent(across.to, 2)}
            x2={percent(across.to, 2)}
            y1={across.y + 35}
            y2={across.y + 41}
          />
          {note.map(({ y, words }) => (
            <text className="t end" key={y} x="100%" y={y}>
              {words}
            </text>
          ))}
        </>
      )}
    </svg>
  );
}
