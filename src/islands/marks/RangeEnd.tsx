import { percent } from '#charts/percent.ts';
import { m, type Transition } from 'framer-motion';

interface Props {
  low: number;
  high: number;
  y: number;
  bar: number;
  transition: Transition;
}

/** The end of a bar that is a range: hatched from low to high, with a bracket under both. */
export function RangeEnd({ low, high, y, bar, transition }: Props) {
  const [from, to] = [percent(low), percent(high)];
  const moving = { initial: false, transition } as const;
  return (
    <>
      <m.rect
        {...moving}
        className="f-hatch"
        y={y}
        height={bar}
        animate={{ attrX: from, width: percent(high - low) }}
      />
      {[from, to].map((x, end) => (
        <m.line key={end} {...moving} className="whisk" y1={y - 4} y2={y + bar + 10} animate={{ x1: x, x2: x }} />
      ))}
      <m.line {...moving} className="whisk" y1={y + bar + 6} y2={y + bar + 6} animate={{ x1: from, x2: to }} />
    </>
  );
}
