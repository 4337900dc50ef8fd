import type { Ref } from 'react';
import { drawTrack, type PlacedTrack } from '#charts/placeTrack.ts';
import type { Path } from '#schema/story.ts';

interface Props {
  placed: PlacedTrack;
  kind: Path['kind'];
  /** The path that the line follows, by its place in the list. */
  path: number;
  line?: Ref<SVGGElement>;
}

/** One line in stretches from decision to decision; solid where both ends are reported. */
export function TrackLine({ placed: { xs, ys, solid }, kind, path, line }: Props) {
  return (
    <g ref={line}>
      {drawTrack(xs, ys[path] ?? []).map((stretch, index) => (
        <path
          key={xs[index]}
          className="stretch"
          d={stretch}
          data-kind={kind}
          data-basis={solid[path]?.[index] === true ? 'reported' : 'illustrative'}
        />
      ))}
    </g>
  );
}
