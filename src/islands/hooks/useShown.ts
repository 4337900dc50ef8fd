import { useEffect } from './react.ts';

/** Shows the entries of these ids and hides the others of `all`; the entries themselves stand in the page and stay there. */
export function useShown(all: readonly string[], shown: readonly string[]): void {
  const list = shown.join(' ');
  useEffect(() => {
    const visible = new Set(list.split(' '));
    for (const id of all) {
      const element = document.getElementById(id);
      if (element) element.hidden = !visible.has(id);
    }
  }, [all, list]);
}
