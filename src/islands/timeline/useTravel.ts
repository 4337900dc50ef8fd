import { animate } from 'framer-motion';
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
    const run = animate(at.current, target, {
      ...travel,
      duration,
      onUpdate: (value) => {
        at.current = value;
        setShare(value);
      },
    });
    return () => {
      run.stop();
    };
  }, [target, duration]);
  return share;
}
