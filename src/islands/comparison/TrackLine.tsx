import * as m from 'framer-motion/m';
import { drawTrack, travelTrack, type PlacedTrack } from '#charts/placeTrack.ts';
import type { Path } from '#schema/story.ts';
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
  const frames = travelTrack(ys[from] ?? [], ys[to] ?? []).map((heights) => drawTrack(xs, heights));
  return drawTrack(xs, ys[to] ?? []).map((end, index) => (
    <m.path
      key={xs[index]}
      className="stretch"
      data-kind={kind}
      data-basis={solid[to]?.[index] === true ? 'reported' : 'illustrative'}
      initial={false}
      animate={{ d: from === to ? end : frames.map((frame) => frame[index] ?? end) }}
      transition={transition}
    />
  ));
}
