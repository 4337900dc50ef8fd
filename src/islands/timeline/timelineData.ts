import type { AxisWindow } from '#charts/axisWindow.ts';
import type { TimelineMark } from '#charts/gatherMoments.ts';
import type { TimelineEvent } from '#schema/timelineEvent.ts';

/** An event as the instrument knows it: how it is drawn, spoken and found. Its text stands in the list. */
export interface EventMark extends TimelineMark {
  /** Date and heading. */
  name: string;
  actor?: string | undefined;
  kind: TimelineEvent['kind'];
  carriedBy: readonly string[];
}

/** A part of the time with the ticks of its scale. */
export interface AxisView extends AxisWindow {
  ticks: readonly { time: number; label: string; second?: string }[];
}

/** A quiet time before an event, with its length in words. */
export interface QuietTime extends AxisWindow {
  /** The id of the event that ends it. */
  before: string;
  label: string;
}
