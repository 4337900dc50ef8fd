interface Props {
  /** One block a unit. */
  count: number;
  /** How much of a block’s width lies between two. */
  gap: number;
  /** Whether they are square, and as wide as their place; else they are as high as it, too. */
  square?: boolean;
}

/** A row of blocks, drawn as one broken line. */
export function Blocks({ count, gap, square = false }: Props) {
  const width = count + (count - 1) * gap;
  return (
    <svg
      className="blocks"
      width="100%"
      height={square ? undefined : '100%'}
      viewBox={`0 0 ${String(width)} 1`}
      preserveAspectRatio={square ? undefined : 'none'}
      aria-hidden="true"
    >
      <path d={`M0 .5H${String(width)}`} strokeDasharray={`1 ${String(gap)}`} />
    </svg>
  );
}
