import { percent } from '#charts/percent.ts';
import type { placeContrast, PlacedIncident } from '#charts/placeContrast.ts';
import { Cuts } from './Cuts.tsx';
import { Grid } from './Grid.tsx';
import { OpenEnd } from './OpenEnd.tsx';

interface Props {
  placed: ReturnType<typeof placeContrast>;
  alt: string;
}

/** Incidents on one scale of hours, each from its own start. */
export function Incidents({ placed, alt }: Props) {
  return (
    <svg className="chart" width="100%" height={placed.height} role="img" aria-label={alt}>
      <Grid ticks={placed.ticks} height={placed.height - 6} unit="h" />
      {placed.incidents.map((incident) => (
        <IncidentRows key={incident.title} incident={incident} bar={placed.bar} />
      ))}
    </svg>
  );
}

function IncidentRows({ incident, bar }: { incident: PlacedIncident; bar: number }) {
  const { title, titleY, bars, end, words, wordsY, wordsEnd, tone, uncounted, openY } = incident;
  return (
    <g>
      <text className="t t-strong halo" x="0" y={titleY}>
        {title}
      </text>
      {bars.map(({ label, x, end: to, y, cuts }) => (
        <g key={y}>
          {label !== undefined && (
            <text className="t halo" x={percent(x)} y={y - 6}>
              {label}
            </text>
          )}
          <rect className={`f-${tone}`} x={percent(x)} y={y} width={percent(to - x)} height={bar} />
          {cuts.length > 0 && <Cuts at={cuts} y={y} bar={bar} />}
        </g>
      ))}
      {end && <EndBracket end={end} bar={bar} />}
      <text className={wordsEnd === undefined ? 't halo' : 't end halo'} x={percent(wordsEnd ?? 0)} y={wordsY}>
        {words}
      </text>
      {uncounted && openY !== undefined && (
        <>
          <text className="t halo" x="0" y={openY - 6}>
            {uncounted.words}
          </text>
          <OpenEnd tone={uncounted.tone} y={openY} height={bar} />
        </>
      )}
    </g>
  );
}

/** Where it ended: hatched from the low end to the high one, with a bracket under both. */
function EndBracket({ end, bar }: { end: NonNullable<PlacedIncident['end']>; bar: number }) {
  const [low, high] = [percent(end.low), percent(end.high)];
  return (
    <>
      {end.high > end.low && (
        <rect className="f-hatch" x={low} y={end.bottom - 8 - bar} width={percent(end.high - end.low)} height={bar} />
      )}
      <line className="whisk" x1={low} x2={low} y1={end.bottom - 12 - bar} y2={end.bottom} />
      <line className="whisk" x1={high} x2={high} y1={end.bottom - 12 - bar} y2={end.bottom} />
      <line className="whisk" x1={low} x2={high} y1={end.bottom} y2={end.bottom} />
    </>
  );
}
