import { wordsFor } from '#words/wordsFor.ts';
import type { ComparedDecision } from './comparedDecision.ts';

interface Props {
  lang: string;
  decisions: readonly ComparedDecision[];
  at: number;
  onChange: (id: string) => void;
}

/** Which decision of how many, and the way to the next; the step before the first is the whole track. */
export function DecisionSteps({ lang, decisions, at, onChange }: Props) {
  const { comparison: words, narrative } = wordsFor(lang);
  const step = (to: number) => () => {
    if (to < decisions.length) onChange(decisions[to]?.id ?? '');
  };
  return (
    <div className="instrument track-steps label">
      <button
        type="button"
        aria-label={words.previousDecision}
        aria-disabled={at < 0 || undefined}
        onClick={step(at - 1)}
      >
        {narrative.previous}
      </button>
      <p>{at < 0 ? words.all(decisions.length) : words.at(at + 1, decisions.length)}</p>
      <button
        type="button"
        aria-label={words.nextDecision}
        aria-disabled={at === decisions.length - 1 || undefined}
        onClick={step(at + 1)}
      >
        {narrative.next}
      </button>
    </div>
  );
}
