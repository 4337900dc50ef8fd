import type { KeyboardEvent } from 'react';
import type { ComparedDecision } from './points.ts';

interface Props {
  decisions: readonly ComparedDecision[];
  value: string;
  onChange: (id: string) => void;
  legend: string;
}

/** The decisions as native radios laid over the track: one stop of the tab key, arrow keys within, Home and End. */
export function TrackRadios({ decisions, value, onChange, legend }: Props) {
  return (
    <div className="track-points label" role="radiogroup" aria-label={legend} onKeyDown={leap}>
      {decisions.map(({ id, question }, index) => (
        <label className="track-point" key={id}>
          <input
            type="radio"
            name="decision"
            checked={value === id}
            onChange={() => {
              onChange(id);
            }}
          />
          <span>
            <span className="track-n">{index + 1}</span> <span className="track-question">{question}</span>
          </span>
        </label>
      ))}
    </div>
  );
}

/** Home and End, which native radios don’t know. */
function leap(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Home' && event.key !== 'End') return;
  const radios = [...event.currentTarget.querySelectorAll('input')];
  const radio = event.key === 'Home' ? radios[0] : radios.at(-1);
  event.preventDefault();
  radio?.focus();
  radio?.click();
}
