import { percent } from '#charts/percent.ts';
import type { PlacedBlock } from '#charts/placeBlocks.ts';

interface Props {
  blocks: readonly PlacedBlock[];
  className?: string;
}

/** A row of blocks, as wide and as high as its place. */
export function Blocks({ blocks, className = '' }: Props) {
  return (
    <svg className={`blocks ${className}`.trim()} width="100%" height="100%" aria-hidden="true">
      {blocks.map(({ x, width }) => (
        <rect key={x} x={percent(x)} y="0" width={percent(width)} height="100%" />
      ))}
    </svg>
  );
}
