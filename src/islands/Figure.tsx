import { domAnimation, LazyMotion } from 'framer-motion';
import { comparedRows } from '#words/comparedRows.ts';
import type { ReadRow } from '#words/figureReadings.ts';
import { readingOf } from '#words/readingOf.ts';
import { wordsFor } from '#words/wordsFor.ts';
import styles from '#styles/awake/numbers.css?inline';
import { Compare } from './figure/Compare.tsx';
import { Downloads } from './figure/Downloads.tsx';
import { FigureDrawing, type DrawnFigure } from './figure/FigureDrawing.tsx';
import { RowRadios } from './figure/RowRadios.tsx';
import { useListed } from './figure/useListed.ts';
import { useReading } from './figure/useReading.ts';
import { useTable } from './figure/useTable.ts';
import { useMemo } from './hooks/react.ts';
import { useAwake } from './hooks/useAwake.ts';
import { useMotion } from './hooks/useMotion.ts';
import { settle } from './motion.ts';
import { Radios } from './parts/Radios.tsx';

interface Props extends DrawnFigure {
  id: string;
  label: string;
  disputed?: boolean | undefined;
  /** Whether the page has a table of it. */
  tabled?: boolean | undefined;
  /** Rows that only the files have. */
  parts?: readonly ReadRow[] | undefined;
}

/** One figure: as a drawing or a table, compared or alone, read row by row, and taken away as a file. */
export function Figure(figure: Props) {
  const { id, label, disputed = false, tabled = false, parts = [], lang, unit, rows, kind } = figure;
  const root = useAwake(styles);
  const words = wordsFor(lang).number;
  const [table, setTable] = useListed('table', id);
  const [alone, setAlone] = useListed('compare', `${id}-off`);
  const [read, setRead] = useReading(root);
  const [compared, shown] = useMemo(() => {
    const others = comparedRows(kind, rows);
    return [others, alone ? rows.filter((row) => !others.includes(row)) : rows];
  }, [kind, rows, alone]);
  const hidden = rows.flatMap((row, index) => (shown.includes(row) ? [] : [index]));
  const place = useTable(id, table, hidden);
  const transition = useMotion(settle);
  const reading = (row: number) => readingOf(rows, row, { kind, unit, lang, disputed }).join(';\n');
  const readable = read !== undefined && !hidden.includes(read) ? read : undefined;
  const drawing = useMemo(
    () => <FigureDrawing figure={figure} shown={shown} read={readable} transition={transition} />,
    [figure, shown, readable, transition],
  );
  const longest = rows.map((_row, row) => reading(row)).reduce((a, b) => (b.length > a.length ? b : a), words.hint);

  return (
    <LazyMotion features={domAnimation} strict>
      <div className="figure" ref={root} data-read={readable} data-view={table ? 'table' : undefined}>
        {(tabled || compared.length > 0) && (
          <div className="figure-views instrument label">
            {tabled && (
              <Radios
                name={`table-${id}`}
                legend={words.show}
                value={table ? 'table' : 'chart'}
                onChange={(view) => {
                  setTable(view === 'table');
                }}
                options={[
                  ['chart', words.views.chart],
                  ['table', words.views.table],
                ]}
              />
            )}
            {compared.length > 0 && (
              <Compare
                label={words.compare(compared.map((row) => row.label))}
                value={!alone}
                onChange={(compared) => {
                  setAlone(!compared);
                }}
              />
            )}
          </div>
        )}
        <div className="figure-chart">
          {drawing}
          <RowRadios
            name={`row-${id}`}
            legend={words.read(label)}
            rows={rows}
            shown={shown}
            read={readable}
            onRead={setRead}
          />
        </div>
        <div ref={place} />
        <div className="figure-below instrument label">
          <p className="figure-reading" role="status" data-room={longest} hidden={table}>
            <span>{readable === undefined ? words.hint : reading(readable)}</span>
          </p>
          <Downloads id={id} figure={{ label, unit, lang, rows: [...rows, ...parts] }} />
        </div>
      </div>
    </LazyMotion>
  );
}
