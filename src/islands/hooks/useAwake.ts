import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from './react.ts';
import { adoptStyles } from './adoptStyles.ts';

/**
 * Whether the island is awake: false in what the server writes and until React has taken over. Once it is, `styles`, those of
 * what only this instrument can show, are in the page, and the root says so with an `awake` event, upon which the directive does again
 * what the reader did before.
 */
export function useAwake<Root extends HTMLElement>(styles = ''): { root: RefObject<Root | null>; awake: boolean } {
  const root = useRef<Root>(null);
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    adoptStyles(styles);
    setAwake(true);
  }, [styles]);
  useLayoutEffect(() => {
    if (awake) root.current?.dispatchEvent(new Event('awake', { bubbles: true }));
  }, [awake]);
  return { root, awake };
}
