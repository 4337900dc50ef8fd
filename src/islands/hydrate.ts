import type { ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createElement } from './hooks/react.ts';

/**
 * Takes over what the server wrote of an island, in one go. Astro’s own does it as a transition, for which React stops every 5 ms
 * to let a frame through: the hand that wakes an island would wait for twice as long.
 */
export default function hydrator(island: HTMLElement) {
  return (component: ComponentType, props: object): void => {
    hydrateRoot(island, createElement(component, props));
  };
}
