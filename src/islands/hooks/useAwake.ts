import type { RefObject } from 'react';
import { useEffect, useRef } from './react.ts';
import { adoptStyles } from './adoptStyles.ts';
import { replay } from './replay.ts';

/**
 * The root of an island, once React has taken over what the server wrote: it carries `data-awake`, `styles`, those of what only this
 * instrument can show, are in the page, and it says so with an `awake` event, to which the directive answers with what the reader
 * did before, for `replay`.
 */
export function useAwake(styles: string): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    adoptStyles(styles);
    // Only when what the address asks for is rendered: what a reader did is a change of that.
    queueMicrotask(() => {
      root.current?.setAttribute('data-awake', 'true');
      root.current?.dispatchEvent(new CustomEvent('awake', { bubbles: true, detail: replay }));
    });
  }, [styles]);
  return root;
}
