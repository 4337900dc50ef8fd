import type { ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createElement } from './hooks/react.ts';

/** This file as islands import it. The builder’s loader asks for it with a query where it didn’t come the first time. */
const [SHARED = ''] = import.meta.url.split('?');

/**
 * Takes over what the server wrote of an island, in one go. Astro’s own does it as a transition, for which React stops every 5 ms
 * to let a frame through: the hand that wakes an island would wait for twice as long. What came with a query leaves it to the
 * React that the islands have: there is no drawing with two.
 */
export default function hydrator(island: HTMLElement) {
  return async (component: ComponentType, props: object): Promise<void> => {
    if (SHARED === import.meta.url) {
      hydrateRoot(island, createElement(component, props));
      return;
    }
    const shared = (await import(/* @vite-ignore */ SHARED)) as { default: typeof hydrator };
    await shared.default(island)(component, props);
  };
}
