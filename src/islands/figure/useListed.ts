import { query, setQuery } from '../hooks/query.ts';
import { useLayoutEffect, useState } from '../hooks/react.ts';

const namesIn = (name: string) =>
  new Set(
    query(name)
      ?.split(' ')
      .filter((one) => one !== '') ?? [],
  );

/** A switch that is on where its own word stands in a list in the page’s address; other islands keep theirs beside it. */
export function useListed(name: string, word: string): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(false);
  useLayoutEffect(() => {
    if (namesIn(name).has(word)) setOn(true);
  }, [name, word]);
  const change = (next: boolean) => {
    setOn(next);
    const words = namesIn(name);
    if (next) words.add(word);
    else words.delete(word);
    setQuery(name, words.size === 0 ? undefined : [...words].join(' '));
  };
  return [on, change];
}
