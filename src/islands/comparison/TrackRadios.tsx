import type { KeyboardEvent } from 'react';
import { useAtOnce } from '../hooks/useAtOnce.ts';
import type { ComparedDecision } from './comparedDecision.ts';

interface Props {
  decisions: readonly ComparedDecision[];
  value: string;
  onChange: (id: string) => void;
  legend: string;
}

/** The decisions as native radios laid over the track: one stop of the tab key, arrow keys within, Home and End. */
export function TrackRadios({ decisions, value, onChange, legend }: Props) {
  const [shown, set] = useAtOnce(value, onChange);
  return (
    <fieldset className="track-group">
      <legend className="sr">{legend}</legend>
      <div className="track-points label">
        {decisions.map(({ id, question }, index) => (
          <label className="track-point" key={id}>
            <input
              className="live"
              type="radio"
              name="decision"
              checked={shown === id}
              onChange={(event) => {
                set(id, event);
              }}
              onKeyDown={leap}
            />
            <span>
              {`${String(index + 1)} `}
              <span className="track-question sr-narrow">{question}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Home and End, which native radios don’t know. */
function leap(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== 'Home' && event.key !== 'End') return;
  const radios = [...(event.currentTarget.closest('fieldset')?.querySelectorAll('input') ?? [])];
  const radio = event.key === 'Home' ? radios[0] : radios.at(-1);
  event.preventDefault();
  radio?.focus();
  radio?.click();
}
