import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from './react.ts';

/**
 * Whether the island is awake: false in what the server writes and until React has taken over. Once it is, the root says so
 * with an `awake` event, upon which the directive does again what the reader did before.
 */
export function useAwake<Root extends HTMLElement>(): { root: RefObject<Root | null>; awake: boolean } {
  const root = useRef<Root>(null);
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    setAwake(true);
  }, []);
  useLayoutEffect(() => {
    if (awake) root.current?.dispatchEvent(new Event('awake', { bubbles: true }));
  }, [awake]);
  return { root, awake };
}
