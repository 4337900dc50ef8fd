import type { Run } from '#model/runGates.ts';
import type { Words } from '#words/en.ts';
import type { LabGate } from './GateRow.tsx';

interface Props {
  /** Who acts. */
  name: string;
  run: Run;
  gates: readonly LabGate[];
  /** The gates on the path of which nothing is known. */
  unknown: readonly LabGate[];
  words: Words['gates'];
}

/** What comes of the change, counted over the worlds that are left open, and why. */
export function Result({ name, run, gates, unknown, words }: Props) {
  const stop = gates.find(({ id }) => id === run.stoppedAt);
  const why = stop
    ? words.stops(stop.name)
    : run.depends
      ? words.dependsOn(unknown.map((gate) => gate.name))
      : words.nothingStops;
  return (
    <div className="lab-result" role="status">
      <p className="result">
        {words.acts(name)}{' '}
        {run.depends ? (
          <>
            {words.result.lead} <b>{run.through}</b> {words.result.of} <b>{run.worlds}</b> {words.result.open}{' '}
            {words.result.tail}
          </>
        ) : (
          words.certain(run.through > 0, run.worlds)
        )}
      </p>
      <p className="label text-muted">{why}</p>
    </div>
  );
}
