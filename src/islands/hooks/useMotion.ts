import { useReducedMotion, type Transition } from 'framer-motion';
import { still } from '../motion.ts';

/** A transition, or none where the reader’s system or the switch on the page asks for less motion. */
export function useMotion(transition: Transition): Transition {
  const system = useReducedMotion();
  const page = typeof document !== 'undefined' && document.querySelector('#motion-off:checked') !== null;
  return system === true || page ? still : transition;
}
