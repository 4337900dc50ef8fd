import { useReducedMotion } from 'framer-motion';
import { still } from '../motion.ts';

/** A motion as `motion.ts` has it, or none where the reader’s system or the switch on the page asks for less. */
export function useMotion<Motion extends { duration: number }>(motion: Motion): Motion | typeof still {
  const system = useReducedMotion();
  const page = typeof document !== 'undefined' && document.querySelector('#motion-off:checked') !== null;
  return system === true || page ? still : motion;
}
