import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from './react.ts';
import { adoptStyles } from './adoptStyles.ts';
import { replay } from './replay.ts';

/**
 * Whether the island is awake: false in what the server writes and until React has taken over. Once it is, `styles`, those of
 * what only this instrument can show, are in the page, and the root says so with an `awake` event, to which the directive answers
 * with what the reader did before, for `replay`.
 */
export function useAwake<Root extends HTMLElement>(styles = ''): { root: RefObject<Root | null>; awake: boolean } {
  const root = useRef<Root>(null);
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    adoptStyles(styles);
    setAwake(true);
  }, [styles]);
  useLayoutEffect(() => {
    if (awake) root.current?.dispatchEvent(new CustomEvent('awake', { bubbles: true, detail: replay }));
  }, [awake]);
  return { root, awake };
}
