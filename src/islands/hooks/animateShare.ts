import { animateValue } from 'framer-motion';

/**
 * Goes from one number to another in `duration` seconds and shows each on the way; returns what stops it. Only what moves one
 * number: framer-motion’s `animate` would bring sequences and objects, a twentieth of the weight of all instruments.
 */
export function animateShare(
  [from, to]: readonly [number, number],
  { duration, ease }: { duration: number; ease: readonly [number, number, number, number] | 'linear' },
  show: (value: number) => void,
): () => void {
  if (duration === 0) {
    show(to);
    return () => undefined;
  }
  const run = animateValue({ keyframes: [from, to], duration: duration * 1000, ease, onUpdate: show });
  return () => {
    run.stop();
  };
}
