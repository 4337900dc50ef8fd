import { m, type Transition } from 'framer-motion';
import { round } from '#charts/round.ts';
import { still } from '../motion.ts';

interface Props {
  /** Where a bar is cut, in percent of the width. */
  at: readonly number[];
  y: number;
  /** How high the bar is. */
  bar: number;
  transition?: Transition;
}

/** The cuts of a bar, one a unit: one line in a drawing of its own that is 100 wide, in which the cuts stay as thin as they are. */
export function Cuts({ at, y, bar, transition = still }: Props) {
  const d = at.map((x) => `M${String(round(x, 2))} 0V1`).join('');
  return (
    <svg y={y - 1} width="100%" height={bar + 2} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <m.path className="cut" initial={false} animate={{ d }} transition={transition} />
    </svg>
  );
}
