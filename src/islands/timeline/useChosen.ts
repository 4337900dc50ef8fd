import { useEffect } from '../hooks/react.ts';
import { query } from '../hooks/query.ts';
import { useQueryState } from '../hooks/useQueryState.ts';

/**
 * The chosen event, marked in the list. An island that opens with one in its address goes to its entry; one that was woken by a
 * link to an entry, which the browser has followed by itself, takes that event as chosen.
 */
export function useChosen(
  ids: readonly string[],
): [chosen: string, choose: (id: string) => void, goTo: (id: string) => void] {
  const [chosen, choose] = useQueryState('event', ['', ...ids], '');
  useEffect(() => {
    const followed = location.hash.slice(1);
    const asked = query('event') ?? '';
    if (ids.includes(followed)) choose(followed);
    else if (ids.includes(asked) && scrollY === 0)
      requestAnimationFrame(() => {
        document.getElementById(asked)?.scrollIntoView();
      });
  }, []);
  useEffect(() => {
    const entry = document.getElementById(chosen);
    entry?.setAttribute('aria-current', 'true');
    return () => {
      entry?.removeAttribute('aria-current');
    };
  }, [chosen]);
  const goTo = (id: string) => {
    choose(id);
    document.getElementById(id)?.scrollIntoView();
  };
  return [chosen, choose, goTo];
}
