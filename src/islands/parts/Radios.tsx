import type { ReactNode } from 'react';
import { useAtOnce } from '../hooks/useAtOnce.ts';

interface Props<Value extends string> {
  /** The group’s name, alone on the page. */
  name: string;
  legend: string;
  value: Value;
  onChange: (value: Value) => void;
  options: readonly (readonly [Value, ReactNode])[];
}

/** A row of native radios; the chosen one is underlined. */
export function Radios<Value extends string>({ name, legend, value, onChange, options }: Props<Value>) {
  const [shown, set] = useAtOnce(value, onChange);
  return (
    <fieldset className="radios">
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label className="choice" key={option}>
          <input
            type="radio"
            name={name}
            id={`${name}-${option}`}
            value={option}
            checked={shown === option}
            onChange={(event) => {
              set(option, event);
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
