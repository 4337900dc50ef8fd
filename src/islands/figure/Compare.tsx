import { useAtOnce } from '../hooks/useAtOnce.ts';

interface Props {
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
}

/** The switch that puts what a figure is compared with beside it, or leaves it out. */
export function Compare({ label, value, onChange }: Props) {
  const [shown, set] = useAtOnce(value, onChange);
  return (
    <label className="figure-compare">
      <input
        type="checkbox"
        checked={shown}
        onChange={(event) => {
          set(!shown, event);
        }}
      />
      {label}
    </label>
  );
}
