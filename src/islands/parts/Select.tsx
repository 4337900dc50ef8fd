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
  if (options.length < 2) return null;
  return (
    <label className="select">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          onChange(event.target.value as Value | '');
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
