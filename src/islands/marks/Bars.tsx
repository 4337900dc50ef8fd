import type { PlacedBar, PlacedBars } from '#charts/placeBars.ts';
import { Grid } from './Grid.tsx';
import { OpenEnd } from './OpenEnd.tsx';

interface Props {
  placed: PlacedBars;
  alt: string;
  unit?: string | undefined;
}

/** Horizontal bars under one axis: solid for a value, hatched to the high end of a range, fading out where no length is known. */
export function Bars({ placed, alt, unit }: Props) {
  return (
    <svg className="chart" width="100%" height={placed.height} role="img" aria-label={alt}>
      <Grid ticks={placed.ticks} height={placed.height} unit={unit === 'hours' ? 'h' : ''} />
      {placed.rows.map((row) => (
        <g key={row.label}>
          <text className="t t-strong halo" x="0" y={row.y - 8}>
            {row.label}
          </text>
          {row.end === undefined ? (
            <OpenEnd tone={row.tone} y={row.y} height={placed.bar} />
          ) : (
            <Solid row={row} end={row.end} bar={placed.bar} />
          )}
        </g>
      ))}
    </svg>
  );
}

function Solid({ row, end, bar }: { row: PlacedBar; end: number; bar: number }) {
  const last = row.rangeEnd ?? end;
  return (
    <>
      <rect className={`f-${row.tone}`} x="0" y={row.y} width={`${String(end)}%`} height={bar} />
      {row.cuts.map((x) => (
        <line className="cut" key={x} x1={`${String(x)}%`} x2={`${String(x)}%`} y1={row.y - 1} y2={row.y + bar + 1} />
      ))}
      {row.rangeEnd !== undefined && <RangeEnd low={end} high={row.rangeEnd} y={row.y} bar={bar} />}
      {row.wordsBelow ? (
        <text className="t t-strong end" x={`${String(last)}%`} y={row.y + bar + 28}>
          {row.words}
        </text>
      ) : (
        <text className="t t-strong halo" x={`${String(last)}%`} dx="8" y={row.y + 13}>
          {row.words}
        </text>
      )}
    </>
  );
}

function RangeEnd({ low, high, y, bar }: { low: number; high: number; y: number; bar: number }) {
  const [from, to] = [`${String(low)}%`, `${String(high)}%`];
  return (
    <>
      <rect className="f-hatch" x={from} y={y} width={`${String(high - low)}%`} height={bar} />
      <line className="whisk" x1={from} x2={from} y1={y - 4} y2={y + bar + 10} />
      <line className="whisk" x1={to} x2={to} y1={y - 4} y2={y + bar + 10} />
      <line className="whisk" x1={from} x2={to} y1={y + bar + 6} y2={y + bar + 6} />
    </>
  );
}
