import { useAtOnce } from '../hooks/useAtOnce.ts';

interface Props<Value extends string> {
  label: string;
  value: Value | '';
  onChange: (value: Value | '') => void;
  /** What stands for no choice. */
  all: string;
  options: readonly (readonly [Value, string])[];
}

/** A native select with its label; nothing where there is nothing to choose between. */
export function Select<Value extends string>({ label, value, onChange, all, options }: Props<Value>) {
  const [shown, set] = useAtOnce(value, onChange);
  if (options.length < 2) return null;
  return (
    <label className="select">
      <span>{label}</span>
      <select
        value={shown}
        onChange={(event) => {
          set(event.target.value as Value | '', event);
        }}
      >
        <option value="">{all}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
