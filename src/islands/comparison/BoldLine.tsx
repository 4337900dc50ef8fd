import { drawTrack, travelTrack, type PlacedTrack } from '#charts/placeTrack.ts';
import type { Path } from '#schema/story.ts';
import { animateShare } from '../hooks/animateShare.ts';
import { useLayoutEffect, useRef } from '../hooks/react.ts';
import { useMotion } from '../hooks/useMotion.ts';
import { travel } from '../motion.ts';
import { TrackLine } from './TrackLine.tsx';

interface Props {
  placed: PlacedTrack;
  kind: Path['kind'];
  /** The path that it follows, by its place in the list. */
  path: number;
}

/** A line that leaves its path and joins another decision by decision, from wherever it is. */
export function BoldLine({ placed, kind, path }: Props) {
  const { xs, ys } = placed;
  const line = useRef<SVGGElement>(null);
  const heightsRef = useRef<readonly number[]>(undefined);
  const { duration } = useMotion(travel);
  useLayoutEffect(() => {
    const to = ys[path] ?? [];
    const from = heightsRef.current ?? to;
    heightsRef.current = from;
    if (from === to) return;
    const show = (at: number): void => {
      const now = at === 1 ? to : travelTrack(from, to, at);
      heightsRef.current = now;
      for (const [index, stretch] of drawTrack(xs, now).entries())
        line.current?.children[index]?.setAttribute('d', stretch);
    };
    show(0);
    return animateShare([0, 1], { duration, ease: 'linear' }, show);
  }, [xs, ys, path, duration]);
  return <TrackLine placed={placed} kind={kind} path={path} line={line} />;
}
