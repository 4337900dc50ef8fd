import { percent } from '#charts/percent.ts';
import type { FocusEvent, KeyboardEvent } from 'react';
import type { PlacedMark } from '#charts/placeMarks.ts';
import type { Box } from '../marks/TimeAxis.tsx';

interface Props {
  id: string;
  name: string;
  mark: PlacedMark;
  box: Box;
  chosen: boolean;
  /** Whether the tab key stops here; undefined before the island is awake, when every link is on its own. */
  stop: boolean | undefined;
  /** False where a filter or the zoom has taken the event away. */
  reachable: boolean;
  onFocus: (event: FocusEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** An event of the axis as a link to its entry in the list. */
export function AxisLink({ id, name, mark, box, chosen, stop, reachable, onFocus, onKeyDown }: Props) {
  const wide = mark.x2 > mark.x;
  return (
    <a
      className="axis-link"
      href={`#${id}`}
      aria-label={name}
      aria-current={chosen || undefined}
      aria-hidden={!reachable || undefined}
      tabIndex={!reachable || stop === false ? -1 : undefined}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <rect
        className="axis-hit"
        x={percent(mark.x)}
        y={box.y}
        width={wide ? percent(mark.x2 - mark.x) : 24}
        height={box.height}
        transform={wide ? undefined : 'translate(-12)'}
      />
    </a>
  );
}
