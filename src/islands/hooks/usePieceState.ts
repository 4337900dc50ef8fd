import type { RefObject } from 'react';
import { useEffect } from './react.ts';

/**
 * Says a state of an instrument on the piece it stands in (`data-order="second"`), for what the page served around the island.
 * The styles could find it inside by `:has()`, at the price of looking through the whole page at every click.
 */
export function usePieceState(root: RefObject<HTMLElement | null>, name: string, value: string): void {
  useEffect(() => {
    const piece = root.current?.closest<HTMLElement>('[data-piece]');
    if (piece) piece.dataset[name] = value;
  }, [root, name, value]);
}
