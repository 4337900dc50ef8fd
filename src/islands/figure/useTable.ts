import type { RefObject } from 'react';
import { useEffect, useRef } from '../hooks/react.ts';

/**
 * The table that the page was served with, put in the place of the drawing while `shown`, and back behind the sources after.
 * Rows in `without` are left out of it on the screen; paper has them all.
 */
export function useTable(id: string, shown: boolean, without: readonly number[]): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const list = without.join(' ');
  useEffect(() => {
    const table = tableOf(id);
    const home = table?.parentElement;
    if (!shown || !table || !home) return;
    const open = table.open;
    place.current?.append(table);
    table.open = true;
    return () => {
      table.open = open;
      home.append(table);
    };
  }, [id, shown]);
  useEffect(() => {
    const rows = tableOf(id)?.querySelectorAll<HTMLElement>('tbody tr') ?? [];
    for (const [index, row] of rows.entries())
      row.toggleAttribute('data-aside', list.split(' ').includes(String(index)));
  }, [id, list]);
  return place;
}

const tableOf = (id: string) => document.getElementById(id)?.querySelector<HTMLDetailsElement>('details.behind');
