import type { Run } from '#model/runGates.ts';
import type { Path, Question } from '#schema/story.ts';
import type { Words } from '#words/en.ts';
import type { LabGate } from './GateRow.tsx';

/** A claim that is put to the controls. */
export interface Tested extends Pick<Question, 'question' | 'gates'> {
  id: string;
  who: string;
  claim: string;
}

interface Props {
  questions: readonly Tested[];
  actors: readonly Path[];
  gates: readonly LabGate[];
  words: Words['gates'];
  /** What comes of it when somebody of this kind acts. */
  count: (kind: Path['kind']) => Run;
}

/** Claims beside what the controls say to them: they can tell who could, and are silent on who chose. */
export function Questions({ questions, actors, gates, words, count }: Props) {
  const why = gates.flatMap(({ name, only }) =>
    only && actors.some(({ kind }) => kind !== only) ? words.asideOf(name, only) : [],
  );
  return (
    <dl className="questions">
      {questions.map(({ id, question, who, claim, gates: answer }) => (
        <div className="ruled" key={id}>
          <dt>{question}</dt>
          <dd>
            <a href={`#${id}`}>{who}</a>: {claim}
          </dd>
          <dd className="questions-answer label strong">
            {answer === 'silent'
              ? words.silent
              : [...actors.map(({ kind, name }) => words.could(name, count(kind))), ...why].join(' ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
