import { placeMoment, windowBetween } from '#charts/axisWindow.ts';
import { gatherMoments } from '#charts/gatherMoments.ts';
import { staysOnPage } from '#charts/levelLabels.ts';
import { blendMarks, placeMarks } from '#charts/placeMarks.ts';
import { placeQuietTimes } from '#charts/placeQuietTimes.ts';
import type { AxisView, EventMark, QuietTime } from '#words/timelineMarks.ts';
import { useMemo } from '../hooks/react.ts';
import { useTravel } from './useTravel.ts';

/** The axis as it is drawn now: on the way between the whole time and the burst, or in one of them. */
export function useAxis(
  events: readonly EventMark[],
  gaps: readonly QuietTime[],
  views: readonly [AxisView, AxisView?],
  zoomed: boolean,
) {
  const [whole, burst = whole] = views;
  const share = useTravel(zoomed ? 1 : 0);
  const [start, end] = useMemo(() => {
    const moments = gatherMoments(events);
    return [placeMarks(moments, whole), placeMarks(moments, burst)];
  }, [events, whole, burst]);
  const window = windowBetween(whole, burst, share);
  const ticksOf = (view: AxisView, opacity: number) =>
    opacity === 0
      ? []
      : view.ticks.map((tick) => ({
          ...tick,
          key: `${String(view.from)} ${String(tick.time)}`,
          x: placeMoment(tick.time, window),
          ...(opacity < 1 && { opacity }),
        }));
  const marks = blendMarks(start, end, window, share);
  return {
    marks,
    ticks: [...ticksOf(whole, 1 - share), ...ticksOf(burst, share)].filter(
      ({ label, second = '', x }) => x >= 0 && staysOnPage(label, x) && staysOnPage(second, x),
    ),
    gaps: placeQuietTimes(gaps, window, marks.events),
    window: zoomed ? burst : whole,
  };
}
