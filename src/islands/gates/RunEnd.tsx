import type { PlacedRung } from '#charts/placeFlow.ts';
import type { Words } from '#words/en.ts';
import { Rung } from '../marks/Rung.tsx';

interface Props {
  placed: PlacedRung;
  words: Words['gates'];
}

/** The foot of the ladder: the system, kept, gone, or depending on what isn’t known. */
export function RunEnd({ placed, words }: Props) {
  const word =
    placed.system === 'kept' ? words.ends.kept : placed.system === 'gone' ? words.ends.gone : words.ends.maybe;
  return (
    <div className="gate-row run-end">
      <Rung placed={placed} />
      <p className="label strong">{word}</p>
    </div>
  );
}
