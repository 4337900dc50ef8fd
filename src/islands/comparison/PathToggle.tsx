import type { Path } from '#schema/story.ts';
import type { Words } from '#words/en.ts';
import { useAtOnce } from '../hooks/useAtOnce.ts';
import { ActorMark } from './ActorMark.tsx';

interface Props {
  words: Words['comparison'];
  paths: readonly Path[];
  value: string;
  onChange: (value: string) => void;
}

/** The native radios of the paths, valued by their place; before the island is awake, and without it, style sheets answer them. */
export function PathToggle({ words, paths, value, onChange }: Props) {
  const [shown, set] = useAtOnce(value, onChange);
  const radio = (id: string, place: number) => (
    <input
      type="radio"
      name="who"
      id={`who-${id}`}
      value={place}
      checked={shown === id}
      onChange={(event) => {
        set(id, event);
      }}
    />
  );
  return (
    <fieldset className="toggle live label">
      <legend>{words.legend}</legend>
      <label className="choice">
        {radio('both', 0)}
        <span>{words.both}</span>
      </label>
      {paths.map(({ id, name, kind }, index) => (
        <label className="choice" key={id}>
          {radio(id, index + 1)}
          <span>
            <svg className="mark" width="14" height="14" aria-hidden="true">
              <ActorMark kind={kind} x="7" y={7} reported />
            </svg>
            {name}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
