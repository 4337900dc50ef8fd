import { percent } from '#charts/percent.ts';
import * as m from 'framer-motion/m';
import type { PlacedTrack } from '#charts/placeTrack.ts';
import type { Path } from '#schema/story.ts';
import { useMemo } from '../hooks/react.ts';
import { useMotion } from '../hooks/useMotion.ts';
import { travel } from '../motion.ts';
import { ActorMark } from './ActorMark.tsx';
import { BoldLine } from './BoldLine.tsx';
import type { ComparedDecision } from './comparedDecision.ts';
import { TrackLine } from './TrackLine.tsx';

interface Props {
  placed: PlacedTrack;
  decisions: readonly ComparedDecision[];
  paths: readonly Path[];
  /** The path that is bold, or both. */
  path: string;
  /** The decision that is looked at, up to which the bold line runs; −1 for all of them. */
  at: number;
  alt: string;
  parting: string;
}

/** The decisions along one line: all paths thin, the chosen bold over them, and at every decision who acts. */
export function Track({ placed, decisions, paths, path, at, alt, parting }: Props) {
  const transition = useMotion(travel);
  const { height, xs, ys, fork } = placed;
  const actors = useMemo(
    () =>
      paths.map(({ kind }, own) =>
        decisions.map(({ id, taken }, index) => (
          <ActorMark
            key={id}
            kind={kind}
            x={percent(xs[index] ?? 0)}
            y={ys[own]?.[index] ?? 0}
            reported={taken[own]?.basis === 'reported'}
          />
        )),
      ),
    [paths, decisions, xs, ys],
  );
  const chosen = paths.findIndex(({ id }) => id === path);
  const box = { viewBox: `0 0 100 ${String(height)}`, preserveAspectRatio: 'none', width: '100%', height };
  return (
    <svg className="chart track-drawing" width="100%" height={height} role="img" aria-label={alt}>
      <svg {...box} aria-hidden="true">
        <mask id="track-reach" maskUnits="userSpaceOnUse" x="0" y="0" width="100" height={height}>
          <m.path
            className="track-reach"
            d={`M0 ${String(height / 2)}H100`}
            strokeWidth={height}
            initial={false}
            animate={{ pathLength: (xs[at] ?? 100) / 100 }}
            transition={transition}
          />
        </mask>
        {paths.map(({ id }, own) => (
          <TrackLine key={id} placed={placed} kind="other" path={own} />
        ))}
        <g mask="url(#track-reach)">
          {paths.map(({ id }, own) => {
            const to = chosen === -1 ? own : chosen;
            const kind = paths[to]?.kind ?? 'other';
            return (
              <g className={`bold bold-${String(own + 1)}`} key={id}>
                <BoldLine placed={placed} kind={kind} path={to} />
              </g>
            );
          })}
        </g>
      </svg>
      {fork && (
        <g className="fork">
          <line x1={percent(fork.x)} x2={percent(fork.x)} y1={fork.top} y2={fork.bottom} />
          <text className="t mid wide-only" x={percent(fork.x)} y={fork.top - 8}>
            {parting}
          </text>
        </g>
      )}
      {paths.map(({ id, name, kind }, own) => (
        <g
          key={id}
          className={`nodes nodes-${String(own + 1)}`}
          data-off={(path !== 'both' && path !== id) || undefined}
        >
          {actors[own]}
          <text
            className="t t-strong mid wide-only"
            data-kind={kind}
            x={percent(xs.at(-1) ?? 0)}
            y={(ys[own]?.at(-1) ?? 0) + (own > 0 && own === paths.length - 1 ? 26 : -16)}
          >
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
