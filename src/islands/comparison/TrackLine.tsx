import * as m from 'framer-motion/m';
import { drawTrack, travelTrack, type PlacedTrack } from '#charts/placeTrack.ts';
import type { Path } from '#schema/story.ts';
import { useMemo } from '../hooks/react.ts';
import { useMotion } from '../hooks/useMotion.ts';
import { TRAVEL } from '../motion.ts';

interface Props {
  placed: PlacedTrack;
  kind: Path['kind'];
  /** The paths, by their place in the list, that the line leaves and joins. */
  from: number;
  to: number;
}

/** One line in stretches, that leaves a path and joins another decision by decision; solid where both ends are reported. */
export function TrackLine({ placed, kind, from, to }: Props) {
  const transition = useMotion({ duration: TRAVEL, ease: 'linear' });
  const { xs, ys, solid } = placed;
  const ends = useMemo(() => drawTrack(xs, ys[to] ?? []), [xs, ys, to]);
  const frames = useMemo(
    () => (from === to ? [] : travelTrack(ys[from] ?? [], ys[to] ?? []).map((heights) => drawTrack(xs, heights))),
    [xs, ys, from, to],
  );
  return ends.map((end, index) => (
    <m.path
      key={xs[index]}
      className="stretch"
      data-kind={kind}
      data-basis={solid[to]?.[index] === true ? 'reported' : 'illustrative'}
      initial={false}
      animate={{ d: frames.length === 0 ? end : frames.map((frame) => frame[index] ?? end) }}
      transition={transition}
    />
  ));
}
