import type { Path } from '#schema/story.ts';

interface Props {
  kind: Path['kind'];
  x: string;
  y: number;
  /** Filled where something is reported, dotted where it is an illustration. */
  reported: boolean;
}

/** Who acts, as a mark of 14 px around a point: a person is round, an agent and anything else is square. */
export function ActorMark({ kind, x, y, reported }: Props) {
  const look = { className: 'actor', 'data-kind': kind, 'data-basis': reported ? 'reported' : 'illustrative' };
  return kind === 'person' ? (
    <circle {...look} cx={x} cy={y} r="6" />
  ) : (
    <rect {...look} x={x} y={y - 6} width="12" height="12" transform="translate(-6)" />
  );
}
