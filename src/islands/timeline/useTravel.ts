import { animateShare } from '../hooks/animateShare.ts';
import { useEffect, useRef, useState } from '../hooks/react.ts';
import { useMotion } from '../hooks/useMotion.ts';
import { travel } from '../motion.ts';

/** Where a change between two views stands, from 0 to 1, on its way to `target`. */
export function useTravel(target: number): number {
  const at = useRef(target);
  const [share, setShare] = useState(target);
  const { duration } = useMotion(travel);
  useEffect(() => {
    if (at.current === target) return;
    return animateShare([at.current, target], { ...travel, duration }, (value) => {
      at.current = value;
      setShare(value);
    });
  }, [target, duration]);
  return share;
}
