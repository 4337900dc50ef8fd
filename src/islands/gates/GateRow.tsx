import type { PlacedRung } from '#charts/placeFlow.ts';
import type { RunGate, Setting } from '#model/runGates.ts';
import type { Gate } from '#schema/gate.ts';
import type { Words } from '#words/en.ts';
import { reportedWord } from '#words/reportedWord.ts';
import { Rung } from '../marks/Rung.tsx';
import { Radios } from '../parts/Radios.tsx';

export type LabGate = RunGate & Pick<Gate, 'name' | 'question' | 'open' | 'closed'>;

interface Props {
  gate: LabGate;
  placed: PlacedRung | undefined;
  setting: Setting;
  /** True when the control doesn’t stand in the way of who acts. */
  aside: boolean;
  words: Words['gates'];
  onChange: (setting: Setting) => void;
}

/** One control of the lab: its question, its mark on the path, and what it is set to. */
export function GateRow({ gate, placed, setting, aside, words, onChange }: Props) {
  return (
    <div className="gate-row">
      {placed && <Rung placed={placed} />}
      <Radios
        name={`gate-${gate.id}`}
        legend={gate.question}
        value={setting}
        onChange={onChange}
        options={[
          ['open', gate.open],
          ['closed', gate.closed],
          ['unknown', words.unknown],
        ]}
      />
      <p className="label text-muted">
        {aside && gate.only ? words.aside[gate.only] : words.reportedAs(reportedWord(gate, words))}
      </p>
    </div>
  );
}
