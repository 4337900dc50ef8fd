import type { PlacedEnd } from '#charts/placeFlow.ts';
import type { Words } from '#words/en.ts';
import { Rung } from '../marks/Rung.tsx';

interface Props {
  placed: PlacedEnd;
  words: Words['gates'];
}

/** The foot of the ladder: the system, kept, gone, or depending on what isn’t known. */
export function RunEnd({ placed, words }: Props) {
  return (
    <div className="gate-row run-end">
      <Rung placed={placed} />
      <p className="label strong">{words.ends[placed.system]}</p>
    </div>
  );
}
