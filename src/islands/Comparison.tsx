import { domAnimation, LazyMotion } from 'framer-motion';
import { placeTrack } from '#charts/placeTrack.ts';
import type { Path } from '#schema/story.ts';
import { wordsFor } from '#words/wordsFor.ts';
import styles from '#styles/awake/comparison.css?inline';
import { DecisionSteps } from './comparison/DecisionSteps.tsx';
import { DecisionText } from './comparison/DecisionText.tsx';
import { PathToggle } from './comparison/PathToggle.tsx';
import type { ComparedDecision } from './comparison/comparedDecision.ts';
import { Track } from './comparison/Track.tsx';
import { TrackRadios } from './comparison/TrackRadios.tsx';
import { useMemo } from './hooks/react.ts';
import { useAwake } from './hooks/useAwake.ts';
import { usePieceState } from './hooks/usePieceState.ts';
import { useQueryState } from './hooks/useQueryState.ts';

interface Props {
  lang: string;
  paths: readonly Path[];
  decisions: readonly ComparedDecision[];
}

/** The two paths along one line: whose path is bold, which decision is looked at, and what is said of it. */
export function Comparison({ lang, paths, decisions }: Props) {
  const root = useAwake(styles);
  const words = wordsFor(lang).comparison;
  const [path, setPath] = useQueryState('path', ['both', ...paths.map(({ id }) => id)], 'both');
  const [chosen, choose] = useQueryState('decision', ['', ...decisions.map(({ id }) => id)], '');
  usePieceState(root, 'path', String(paths.findIndex(({ id }) => id === path) + 1));
  const at = decisions.findIndex(({ id }) => id === chosen);
  const decision = decisions[at];
  const placed = useMemo(() => {
    const placing = decisions.map(({ parts, taken }) => ({ parts, bases: taken.map(({ basis }) => basis) }));
    return placeTrack(placing, paths.length);
  }, [decisions, paths]);
  const parting = decisions.findIndex(({ parts }) => parts);
  const leads = parting > 0 ? words.partAt(parting + 1) : words.apart;

  return (
    <LazyMotion features={domAnimation} strict>
      <div className="comparing" ref={root}>
        <PathToggle words={words} paths={paths} value={path} onChange={setPath} />
        <div className="track">
          <Track
            placed={placed}
            decisions={decisions}
            paths={paths}
            path={path}
            at={at}
            alt={`${words.track(decisions.length)} ${leads}`}
            parting={words.partHere}
          />
          <TrackRadios decisions={decisions} value={chosen} onChange={choose} legend={words.decision} />
        </div>
        <DecisionSteps lang={lang} decisions={decisions} at={at} onChange={choose} />
        <p className="sr" role="status">
          {decision && `${words.at(at + 1, decisions.length)}, ${decision.question} `}
          {paths
            .filter(({ id }) => path === 'both' || path === id)
            .map(({ id, name }) => words.told(name, basesOf(decision ? [decision] : decisions, paths, id)))
            .join('; ')}
        </p>
        {decision ? (
          <DecisionText lang={lang} paths={paths} path={path} decision={decision} />
        ) : (
          <p className="track-lead live label">{leads}</p>
        )}
      </div>
    </LazyMotion>
  );
}

function basesOf(decisions: readonly ComparedDecision[], paths: readonly Path[], id: string) {
  const index = paths.findIndex((path) => path.id === id);
  return decisions.map(({ taken }) => taken[index]?.basis ?? 'illustrative');
}
