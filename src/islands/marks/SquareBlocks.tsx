import type { PlacedBlock } from '#charts/placeBlocks.ts';

interface Props {
  blocks: readonly PlacedBlock[];
}

/** A row of square blocks, as wide as its place. */
export function SquareBlocks({ blocks }: Props) {
  const side = blocks[0]?.width ?? 0;
  return (
    <svg className="blocks" viewBox={`0 0 100 ${String(side)}`} width="100%" aria-hidden="true">
      {blocks.map(({ x, width }) => (
        <rect key={x} x={x} y="0" width={width} height={side} />
      ))}
    </svg>
  );
}
