import type { Setting } from '#model/runGates.ts';
import { useEffect } from '../hooks/react.ts';

/**
 * Sets back, in the table of worlds that stands in the page, what a setting leaves out: worlds with another state of a known
 * gate, and worlds that differ only in a gate that isn’t on this actor’s path.
 */
export function useWorlds(settings: readonly Setting[], onPath: readonly boolean[]): void {
  const key = `${settings.join(' ')}/${onPath.join(' ')}`;
  useEffect(() => {
    for (const cell of document.querySelectorAll<HTMLElement>('[data-world]')) {
      const closed = Array.from(cell.dataset.world ?? '').map((bit) => bit === '1');
      const inside = closed.every((shut, index) =>
        onPath[index] === true ? settings[index] === 'unknown' || (settings[index] === 'closed') === shut : !shut,
      );
      cell.classList.toggle('is-out', !inside);
      cell.classList.toggle('is-in', inside);
    }
  }, [key]);
}
