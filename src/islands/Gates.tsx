import { placeRun } from '#charts/placeFlow.ts';
import { gatesFor, reportedSettings, runGates, settingsCode, type Setting } from '#model/runGates.ts';
import type { Path } from '#schema/story.ts';
import { wordsFor } from '#words/wordsFor.ts';
import styles from '#styles/awake/gates.css?inline';
import { GateRow, type LabGate } from './gates/GateRow.tsx';
import { Questions, type Tested } from './gates/Questions.tsx';
import { Result } from './gates/Result.tsx';
import { RunEnd } from './gates/RunEnd.tsx';
import { useLab } from './gates/useLab.ts';
import { useWorlds } from './gates/useWorlds.ts';
import { useAwake } from './hooks/useAwake.ts';
import { usePieceState } from './hooks/usePieceState.ts';
import { useQueryState } from './hooks/useQueryState.ts';
import { Radios } from './parts/Radios.tsx';

interface Props {
  lang: string;
  gates: readonly LabGate[];
  actors: readonly Path[];
  /** The settings after the measures that were added, or undefined when none stands in place of a gate. */
  after: readonly Setting[] | undefined;
  questions: readonly Tested[];
}

/** The controls between an intention and production: set each, choose who acts, and see how far the change gets. */
export function Gates({ lang, gates, actors, after, questions }: Props) {
  const root = useAwake(styles);
  const words = wordsFor(lang).gates;
  const reported = reportedSettings(gates);
  const { settings, set, undo, canUndo } = useLab(gates.length, reported);
  const kinds = actors.map(({ kind }) => kind);
  const [actor, setActor] = useQueryState('actor', kinds, kinds[0] ?? 'agent');
  const path = gatesFor(gates, actor).map(({ id }) => id);
  const onPath = gates.map(({ id }) => path.includes(id));
  const placed = placeRun(settings.map((setting, index) => (onPath[index] === true ? setting : 'aside')));
  useWorlds(settings, onPath);
  usePieceState(root, 'who', actor);

  const button = (label: string, to: readonly Setting[]) => {
    const chosen = settingsCode(settings) === settingsCode(to);
    return (
      <button
        type="button"
        aria-pressed={chosen}
        onClick={() => {
          if (!chosen) set(to);
        }}
      >
        {label}
      </button>
    );
  };

  return (
    <div className="lab live" ref={root} data-who={actor}>
      <div className="lab-controls">
        <h3 className="label strong text-muted mb-s1">{words.lab}</h3>
        <Radios
          name="actor"
          legend={words.who}
          value={actor}
          onChange={setActor}
          options={actors.map(({ kind, name }) => [kind, name])}
        />
        {gates.map((gate, index) => (
          <GateRow
            key={gate.id}
            gate={gate}
            placed={placed.rungs[index]}
            setting={settings[index] ?? 'unknown'}
            aside={onPath[index] !== true}
            words={words}
            onChange={(value) => {
              set(settings.map((one, place) => (place === index ? value : one)));
            }}
          />
        ))}
        <RunEnd placed={placed.end} words={words} />
        <div className="instrument lab-buttons">
          {button(words.asReported, reported)}
          {after && button(words.withMeasures, after)}
          <button type="button" onClick={undo} aria-disabled={!canUndo || undefined}>
            {words.undo}
          </button>
        </div>
      </div>
      <div className="lab-side">
        <Result
          name={actors.find(({ kind }) => kind === actor)?.name ?? ''}
          run={runGates(gates, settings, actor)}
          gates={gates}
          unknown={gates.filter((_gate, index) => onPath[index] === true && settings[index] === 'unknown')}
          words={words}
        />
        <Questions
          questions={questions}
          actors={actors}
          gates={gates}
          words={words}
          count={(kind) => runGates(gates, settings, kind)}
        />
      </div>
    </div>
  );
}
