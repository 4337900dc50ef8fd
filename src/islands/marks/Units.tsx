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
          {[
            [across.from, across.to, 41],
            [across.from, across.from, 35],
            [across.to, across.to, 35],
          ].map(([from = 0, to = 0, top = 0], line) => (
            <line
              className="ax"
              key={line}
              x1={percent(from, 2)}
              x2={percent(to, 2)}
              y1={across.y + top}
              y2={across.y + 41}
            />
          ))}
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
