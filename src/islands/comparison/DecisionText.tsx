import type { Path } from '#schema/story.ts';
import { wordsFor } from '#words/wordsFor.ts';
import { ActorMark } from './ActorMark.tsx';
import type { ComparedDecision } from './comparedDecision.ts';

interface Props {
  lang: string;
  paths: readonly Path[];
  path: string;
  decision: ComparedDecision;
}

/** One decision: its question, and what each path answers. All answers stay; those of a path that isn’t shown are faded out. */
export function DecisionText({ lang, paths, path, decision }: Props) {
  const { comparison: words, lens } = wordsFor(lang);
  const { id, question, side, taken } = decision;
  return (
    <div className="point live" data-one={path !== 'both'} data-side={side}>
      <div className="point-question">
        <p>{question}</p>
        <a className="label" href={`#${id}`}>
          {words.sources}
        </a>
      </div>
      {side && <span className="lens-label">{lens.absent}</span>}
      {paths.map((one, index) => {
        const { text, basis } = taken[index] ?? { text: '', basis: 'illustrative' as const };
        return (
          <div className={`answer${path === 'both' || path === one.id ? '' : ' is-off'}`} key={one.id}>
            <p className="answer-who label">
              <svg className="mark" width="14" height="14" aria-hidden="true">
                <ActorMark kind={one.kind} x="7" y={7} reported={basis === 'reported'} />
              </svg>
              <span data-kind={one.kind}>{one.name}</span>{' '}
              <span className="answer-basis" data-basis={basis}>
                {words[basis]}
              </span>
            </p>
            <p>{text}</p>
          </div>
        );
      })}
    </div>
  );
}
