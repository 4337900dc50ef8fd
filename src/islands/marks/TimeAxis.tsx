import type { MouseEvent, ReactNode, Ref } from 'react';
import type { PlacedMark, PlacedMarks } from '#charts/placeMarks.ts';
import { AxisGap, type DrawnGap } from './AxisGap.tsx';
import { AxisMark } from './AxisMark.tsx';
import { AxisTick, type DrawnTick } from './AxisTick.tsx';

interface Props<Mark extends PlacedMark> {
  placed: Omit<PlacedMarks, 'events'> & { events: readonly Mark[] };
  alt: string;
  ticks: readonly DrawnTick[];
  gaps: readonly DrawnGap[];
  /** What makes a mark a control, around its label. */
  control: (mark: Mark, label: ReactNode, box: Box) => ReactNode;
  /** The names of the classes of a mark’s state. */
  stateOf: (mark: Mark) => string | undefined;
  onClick: (event: MouseEvent<SVGSVGElement>) => void;
  svg: Ref<SVGSVGElement>;
}

/** The top and the height of what is drawn of a mark, in pixels. */
export interface Box {
  y: number;
  height: number;
}

const LEVEL = 22;
const LANE = 14;
const FOCUS = 30;

/** One line of time: a dot where the moment is known, a hatched band where only a stretch is. */
export function TimeAxis<Mark extends PlacedMark>(props: Props<Mark>) {
  const { placed, alt, ticks, gaps, control, stateOf, onClick, svg } = props;
  const top = (placed.levels - 1) * LEVEL;
  const line = top + 22 + FOCUS + placed.lanes * LANE + 10;
  const boxOf = ({ x, x2, lane, focus }: PlacedMark): Box => {
    if (x2 <= x) return { y: line - 12, height: 24 };
    const foot = lane === 0 ? line : line - FOCUS - 4 - (lane - 1) * LANE;
    const height = focus ? FOCUS : LANE - 4;
    return { y: foot - height, height };
  };
  return (
    <svg
      ref={svg}
      className={`chart axis-levels-${String(Math.min(placed.levels, 6))}`}
      width="100%"
      height={line + 46}
      role="group"
      aria-label={alt}
      onClick={onClick}
    >
      <line className="ax" x1="0" x2="100%" y1={line} y2={line} />
      {/* What is read of the events says their dates. */}
      <g aria-hidden="true">
        {gaps.map((gap) => (
          <AxisGap key={gap.before} gap={gap} line={line} />
        ))}
        {ticks.map((tick, index) => (
          <AxisTick key={tick.key} tick={tick} odd={index % 2 === 1} line={line} />
        ))}
      </g>
      {placed.events.map((mark) => {
        const { y, height } = boxOf(mark);
        return (
          <AxisMark
            key={mark.id}
            mark={mark}
            line={line}
            head={y}
            foot={y + height}
            base={top + 16 - mark.level * LEVEL}
            lowest={top + 16}
            state={stateOf(mark)}
            control={(label) => control(mark, label, { y, height })}
          />
        );
      })}
    </svg>
  );
}
