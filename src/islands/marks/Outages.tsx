import type { placeOutages, PlacedOutage } from '#charts/placeOutages.ts';
import { Grid } from './Grid.tsx';

interface Props {
  placed: ReturnType<typeof placeOutages>;
  alt: string;
}

/** Incidents on one scale of hours, each from its own start. */
export function Outages({ placed, alt }: Props) {
  return (
    <svg className="chart" width="100%" height={placed.height} role="img" aria-label={alt}>
      <Grid ticks={placed.ticks} height={placed.height - 6} unit="h" />
      {placed.outages.map((outage) => (
        <OutageRows key={outage.title} outage={outage} bar={placed.bar} />
      ))}
    </svg>
  );
}

function OutageRows({ outage, bar }: { outage: PlacedOutage; bar: number }) {
  const { title, titleY, bars, end, words, wordsY, tone } = outage;
  const wordsX = `${String(end?.high ?? bars.at(-1)?.end ?? 0)}%`;
  return (
    <g>
      <text className="t t-strong halo" x="0" y={titleY}>
        {title}
      </text>
      {bars.map(({ label, x, end: to, y, cuts }) => (
        <g key={y}>
          <text className="t halo" x={`${String(x)}%`} y={y - 6}>
            {label}
          </text>
          <rect className={`f-${tone}`} x={`${String(x)}%`} y={y} width={`${String(to - x)}%`} height={bar} />
          {cuts.map((cut) => (
            <line className="cut" key={cut} x1={`${String(cut)}%`} x2={`${String(cut)}%`} y1={y - 1} y2={y + bar + 1} />
          ))}
        </g>
      ))}
      {end && (
        <>
          {end.high > end.low && (
            <rect
              className="f-hatch"
              x={`${String(end.low)}%`}
              y={end.bottom - 8 - bar}
              width={`${String(end.high - end.low)}%`}
              height={bar}
            />
          )}
          <line className="whisk" x1={`${String(end.low)}%`} x2={`${String(end.low)}%`} y1={end.top} y2={end.bottom} />
          <line
            className="whisk"
            x1={`${String(end.high)}%`}
            x2={`${String(end.high)}%`}
            y1={end.top}
            y2={end.bottom}
          />
        </>
      )}
      <text className="t end halo" x={wordsX} y={wordsY}>
        {words}
      </text>
    </g>
  );
}
