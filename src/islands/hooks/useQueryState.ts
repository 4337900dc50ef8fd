import { query, setQuery } from './query.ts';
import { useLayoutEffect, useState } from './react.ts';

/**
 * A state that stands in the page’s address: read from it as soon as React has taken over, written to it at every change. A value that
 * is not one of `values` is as good as none.
 */
export function useQueryState<Value extends string>(
  name: string,
  values: readonly Value[],
  initial: Value,
): [Value, (value: Value) => void] {
  const [state, setState] = useState(initial);
  useLayoutEffect(() => {
    const given = values.find((value) => value === query(name));
    if (given !== undefined) setState(given);
  }, []);
  const change = (value: Value) => {
    setState(value);
    setQuery(name, value === initial ? undefined : value);
  };
  return [state, change];
}
