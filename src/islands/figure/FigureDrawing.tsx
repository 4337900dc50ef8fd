import type { Transition } from 'framer-motion';
import { placeBarBands, placePeopleBands } from '#charts/placeBands.ts';
import { placeBars } from '#charts/placeBars.ts';
import { placePeople } from '#charts/placePeople.ts';
import { placeUnits } from '#charts/placeUnits.ts';
import type { ReadRow } from '#words/figureReadings.ts';
import { wordsFor } from '#words/wordsFor.ts';
import { Bars } from '../marks/Bars.tsx';
import { EmptyAxis } from '../marks/EmptyAxis.tsx';
import { Hits } from '../marks/Hits.tsx';
import { People } from '../marks/People.tsx';
import { Units } from '../marks/Units.tsx';

export interface DrawnFigure {
  kind: 'bars' | 'units' | 'people';
  lang: string;
  alt: string;
  unit?: string | undefined;
  rows: readonly ReadRow[];
  /** Among how many the counted unit is known to be. */
  among?: number | undefined;
}

interface Props {
  figure: DrawnFigure;
  /** The rows that are drawn, of the figure’s. */
  shown: readonly ReadRow[];
  read: number | undefined;
  transition: Transition;
}

/** The drawing of a figure by its kind, with what a hand meets over its rows. */
export function FigureDrawing({ figure, shown, read, transition }: Props) {
  const { kind, lang, alt, unit, rows, among } = figure;
  const [own] = rows;
  if (kind === 'units')
    return <Units placed={placeUnits(own?.of ?? 0, own?.value ?? 0, among, own?.words)} alt={alt} />;
  if (kind === 'people') {
    const placed = placePeople(rows.map((row) => ({ ...row, value: row.value ?? 0, of: row.of ?? 0 })));
    return (
      <People placed={placed} alt={alt}>
        <Hits bands={placePeopleBands(placed)} read={read} />
      </People>
    );
  }
  if (rows.length === 1 && own?.value === 0)
    return (
      <EmptyAxis alt={alt} label={own.label} words={wordsFor(lang).number.none}>
        <Hits bands={[{ row: 0, y: 10, height: 46 }]} read={read} />
      </EmptyAxis>
    );
  const placed = placeBars(shown, unit);
  const bands = placeBarBands(
    placed,
    shown.map((row) => rows.indexOf(row)),
  );
  // The drawing keeps the room of all its rows, so that nothing under it moves.
  return (
    <Bars placed={{ ...placed, height: placeBars(rows, unit).height }} alt={alt} unit={unit} transition={transition}>
      <Hits bands={bands} read={read} />
    </Bars>
  );
}
