import { placeMoment, type AxisWindow } from './axisWindow.ts';
import { labelWidth } from './levelLabels.ts';
import type { PlacedMark } from './placeMarks.ts';

/** A quiet time in milliseconds since 1970, with its length in words. */
interface Quiet extends AxisWindow {
  label: string;
}

/** Places quiet times in a window, x in percent; `fits` where its words have room above the line, and no mark on it lies there. */
export function placeQuietTimes<Time extends Quiet>(
  times: readonly Time[],
  window: AxisWindow,
  marks: readonly Pick<PlacedMark, 'x' | 'x2' | 'lane'>[],
) {
  return times
    .map((time) => {
      const [x, x2] = [Math.max(0, placeMoment(time.from, window)), Math.min(100, placeMoment(time.to, window))];
      const [middle, width] = [(x + x2) / 2, labelWidth(time.label)];
      const taken = marks.some((mark) => mark.lane < 1 && mark.x < middle + width / 2 && mark.x2 > middle - width / 2);
      return { ...time, x, x2, fits: x2 - x > width && !taken };
    })
    .filter(({ x, x2 }) => x2 > x);
}
