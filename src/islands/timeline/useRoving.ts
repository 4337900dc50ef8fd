import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { useState } from '../hooks/react.ts';

const STEPS: Partial<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** The id of the event that a link of the axis leads to. */
export const eventOf = (link: Element | null | undefined) => link?.getAttribute('href')?.slice(1);

const eventAt = ({ target }: { target: EventTarget }) =>
  (target instanceof Element ? eventOf(target.closest('a')) : undefined) ?? '';

/** One tab stop among the links of a drawing; arrow keys, Home and End move between those that can be reached, by their ids. */
export function useRoving(drawing: RefObject<SVGSVGElement | null>, ids: readonly string[], chosen: string) {
  const [last, setLast] = useState('');
  const stop = [last, chosen].find((id) => ids.includes(id)) ?? ids[0];
  const focus = (id: string | undefined, options?: FocusOptions) => {
    drawing.current?.querySelector<SVGAElement>(`a[href="#${CSS.escape(id ?? '')}"]`)?.focus(options);
  };
  return {
    stop,
    focus,
    onFocus: (event: FocusEvent) => {
      setLast(eventAt(event));
    },
    onKeyDown: (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      focus(ids[step(ids.indexOf(eventAt(event)), ids.length - 1)]);
    },
  };
}
