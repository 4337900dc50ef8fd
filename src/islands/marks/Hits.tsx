import type { PlacedBand } from '#charts/placeBands.ts';

interface Props {
  bands: readonly PlacedBand[];
  /** The row that is being read. */
  read: number | undefined;
}

/** What a hand meets over the rows of a drawing, and a bar in the margin beside the row that is read. */
export function Hits({ bands, read }: Props) {
  return (
    <>
      {bands.map(({ row, y, height }) => (
        <g key={row} className="hit">
          {row === read && <line className="read-mark" x1="-10" x2="-10" y1={y + 4} y2={y + height - 4} />}
          <rect
            className={row === read ? 'is-read' : undefined}
            data-row={row}
            x="0"
            y={y}
            width="100%"
            height={height}
          />
        </g>
      ))}
    </>
  );
}
