import type { RefObject } from 'react';
import { useEffect, useState } from '../hooks/react.ts';

const rowOf = (element: Element | null | undefined): number | undefined => {
  const row = element?.closest('[data-row]')?.getAttribute('data-row');
  return row == null ? undefined : Number(row);
};

/**
 * The row that is being read. A mouse that moves over it, a tap and the focus of its radio all set it; so do the mouse and the
 * focus that woke the island, and came before anybody listened: a tap is done again.
 */
export function useReading(root: RefObject<HTMLElement | null>): [number | undefined, (row: number) => void] {
  const [read, setRead] = useState<number>();
  useEffect(() => {
    const chart = root.current?.querySelector('.figure-chart');
    if (!chart) return;
    const set = (row: number | undefined) => {
      if (row !== undefined) setRead(row);
    };
    const point = (event: Event) => {
      const finger = event instanceof PointerEvent && event.type === 'pointermove' && event.pointerType === 'touch';
      if (!finger && event.target instanceof Element) set(rowOf(event.target));
    };
    const names = ['pointermove', 'click'];
    for (const name of names) chart.addEventListener(name, point);
    set(rowOf(chart.querySelector('[data-row]:hover') ?? chart.querySelector('.figure-rows :focus')));
    return () => {
      for (const name of names) chart.removeEventListener(name, point);
    };
  }, [root]);
  return [read, setRead];
}
