import type { ReadRow } from '#words/figureReadings.ts';

interface Props {
  name: string;
  legend: string;
  rows: readonly ReadRow[];
  shown: readonly ReadRow[];
  read: number | undefined;
  onRead: (row: number) => void;
}

/** The rows of a drawing for who has no pointer: one tab stop, and the arrow keys from row to row. */
export function RowRadios({ name, legend, rows, shown, read, onRead }: Props) {
  return (
    <fieldset className="figure-rows live sr">
      <legend>{legend}</legend>
      {rows.map(
        (row, index) =>
          shown.includes(row) && (
            <label key={row.label}>
              <input
                type="radio"
                name={name}
                data-row={index}
                checked={read === index}
                onChange={() => {
                  onRead(index);
                }}
                onFocus={() => {
                  onRead(index);
                }}
              />
              {row.label}
            </label>
          ),
      )}
    </fieldset>
  );
}
