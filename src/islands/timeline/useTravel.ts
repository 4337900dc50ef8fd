import { animateValue } from 'framer-motion';
import { useEffect, useRef, useState } from '../hooks/react.ts';
import { useMotion } from '../hooks/useMotion.ts';
import { travel } from '../motion.ts';

/** Where a change between two views stands, from 0 to 1, on its way to `target`. */
export function useTravel(target: number): number {
  const at = useRef(target);
  const [share, setShare] = useState(target);
  const transition = useMotion(travel);
  const { duration } = transition as { duration: number };
  useEffect(() => {
    if (at.current === target) return;
    const show = (value: number): void => {
      at.current = value;
      setShare(value);
    };
    if (duration === 0) {
      show(target);
      return;
    }
    // Only what moves one number: `animate` would bring sequences and objects, a tenth of the weight of all instruments.
    const run = animateValue({
      keyframes: [at.current, target],
      duration: duration * 1000,
      ease: travel.ease,
      onUpdate: show,
    });
    return () => {
      run.stop();
    };
  }, [target, duration]);
  return share;
}
