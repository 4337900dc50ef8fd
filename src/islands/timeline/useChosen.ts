import { useEffect, useRef } from '../hooks/react.ts';
import { useQueryState } from '../hooks/useQueryState.ts';

/**
 * The chosen event, marked in the list. An island that opens with one in its address goes to its entry; one that was woken by a
 * link to an entry, which the browser has followed by itself, takes that event as chosen.
 */
export function useChosen(
  ids: readonly string[],
  awake: boolean,
): [chosen: string, choose: (id: string) => void, goTo: (id: string) => void] {
  const [chosen, choose] = useQueryState('event', ['', ...ids], '');
  const opened = useRef(false);
  useEffect(() => {
    if (!awake || opened.current) return;
    opened.current = true;
    const followed = location.hash.slice(1);
    if (ids.includes(followed)) choose(followed);
    else if (chosen !== '' && scrollY === 0)
      requestAnimationFrame(() => {
        document.getElementById(chosen)?.scrollIntoView();
      });
  }, [awake, ids, chosen, choose]);
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
