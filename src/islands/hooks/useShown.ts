import { useEffect, useRef } from './react.ts';

/**
 * Shows the entries of these ids and hides the others of `all`; the entries themselves stand in the page and stay there. A link to
 * what is hidden, in the page or the one that it was opened by, asks for all of them (`clear`), and gets there. To be called
 * before `useAwake`: what the reader does is to hide what it hides.
 */
export function useShown(all: readonly string[], shown: readonly string[], clear: () => void): void {
  const list = shown.join(' ');
  const asked = useRef<Element>(null);
  useEffect(() => {
    const visible = new Set(list.split(' '));
    for (const id of all) {
      const element = document.getElementById(id);
      if (element) element.hidden = !visible.has(id);
    }
    // At once: while the page still glides to an earlier link, the browser may drop a second glide.
    asked.current?.scrollIntoView({ behavior: 'instant' });
    asked.current = null;
  }, [all, list]);
  useEffect(() => {
    const follow = () => {
      const target = document.getElementById(location.hash.slice(1));
      if (!target || !all.includes(target.closest('[hidden]')?.id ?? '')) return;
      asked.current = target;
      clear();
    };
    // What the address asks for is hidden by then.
    queueMicrotask(follow);
    // As `hashchange`, and for a link that is followed once more as well.
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, []);
}
