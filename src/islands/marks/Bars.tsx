import { percent } from '#charts/percent.ts';
import { m, type Transition } from 'framer-motion';
import type { ReactNode } from 'react';
import type { PlacedBar, PlacedBars } from '#charts/placeBars.ts';
import { still } from '../motion.ts';
import { Cuts } from './Cuts.tsx';
import { Grid } from './Grid.tsx';
import { OpenEnd } from './OpenEnd.tsx';
import { RangeEnd } from './RangeEnd.tsx';

interface Props {
  placed: PlacedBars;
  alt: string;
  unit?: string | undefined;
  /** How the bars go to a new place, where motion is loaded. */
  transition?: Transition;
  children?: ReactNode;
}

/** Horizontal bars under one axis: solid for a value, hatched to the high end of a range, fading out where no length is known. */
export function Bars({ placed, alt, unit, transition = still, children }: Props) {
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
            <Solid row={row} end={row.end} bar={placed.bar} transition={transition} />
          )}
        </g>
      ))}
      {children}
    </svg>
  );
}

interface SolidProps {
  row: PlacedBar;
  end: number;
  bar: number;
  transition: Transition;
}

function Solid({ row, end, bar, transition }: SolidProps) {
  const last = percent(row.rangeEnd ?? end);
  const moving = { initial: false, transition } as const;
  return (
    <>
      <m.rect {...moving} className={`f-${row.tone}`} x="0" y={row.y} height={bar} animate={{ width: percent(end) }} />
      {row.cuts.length > 0 && <Cuts at={row.cuts} y={row.y} bar={bar} transition={transition} />}
      {row.rangeEnd !== undefined && (
        <RangeEnd low={end} high={row.rangeEnd} y={row.y} bar={bar} transition={transition} />
      )}
      <m.text
        {...moving}
        className={row.wordsBelow ? 't t-strong halo end' : 't t-strong halo'}
        dx={row.wordsBelow ? undefined : 8}
        y={row.y + (row.wordsBelow ? bar + 28 : 13)}
        animate={{ attrX: last }}
      >
        {row.words}
      </m.text>
    </>
  );
}
