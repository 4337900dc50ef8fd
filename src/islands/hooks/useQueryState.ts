import { query, setQuery } from './query.ts';
import { useLayoutEffect, useState } from './react.ts';

/**
 * A state that stands in the page’s address: read from it as soon as React has taken over and when the reader goes back to another,
 * written to it at every change. A value that is not `known`, one of a list or by a test, is as good as none.
 */
export function useQueryState<Value extends string>(
  name: string,
  known: readonly Value[] | ((value: string) => boolean),
  initial: Value,
): [Value, (value: Value) => void] {
  const [state, setState] = useState(initial);
  useLayoutEffect(() => {
    const read = () => {
      const given = query(name) as Value | undefined;
      const fits = given !== undefined && (typeof known === 'function' ? known(given) : known.includes(given));
      setState(fits ? given : initial);
    };
    read();
    addEventListener('popstate', read);
    return () => {
      removeEventListener('popstate', read);
    };
  }, []);
  const change = (value: Value) => {
    setState(value);
    setQuery(name, value === initial ? undefined : value);
  };
  return [state, change];
}
